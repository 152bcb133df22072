import { letter } from './other-spellings.ts';
import type { WindowsProfile } from './types.ts';

// What Markdown, Git's shell and program sources put a backslash before.
const ESCAPED = /^(?:[ _\-.()[\]!#+~&'@$;,=^`{}]|u[\da-f]{4}|x[\da-f]{2})/i;
const LETTER = /^(?:u00|x)([\da-f]{2})/i;

/**
 * The profile whose name was cut at a backslash that only escapes what follows it (`jean\_dupont`, `Lea\ Martin`,
 * `Ren\u00e9`), from the profile directly under Users and the one that the path seems to lead to: a profile inside
 * a profile does not exist.
 */
export function withoutEscapes(
  outer: WindowsProfile,
  inner: WindowsProfile,
): WindowsProfile | undefined {
  const pieces = [...inner.root.slice(outer.root.length + 1), inner.folder];
  if (!pieces.every((piece) => ESCAPED.test(piece))) return undefined;
  return { ...outer, folder: outer.folder + pieces.map(unescaped).join('') };
}

/** The same where the path does not reach AppData: a folder below the profile can begin like that too. */
export function escapedOnwards(folder: string, [next = '']: readonly string[]): readonly string[] {
  return /^(?:[ _]|u00[\da-f]{2})/i.test(next) ? [folder + unescaped(next)] : [];
}

function unescaped(piece: string): string {
  return piece.replace(LETTER, (_, code: string) => letter(code));
}
