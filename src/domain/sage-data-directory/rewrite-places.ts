import { trimSpaces } from '../windows-profile/characters.ts';
import { rewriteAddress } from '../windows-profile/address-forms.ts';

/** A text in which places are written as Windows paths. */
export interface RewrittenPlaces {
  readonly text: string;
  /** Whether something was written in another way. */
  readonly isRewritten: boolean;
}

const ARROWS = '>\\u203A\\u25B8\\u25B6\\u2192';
const ARROW = new RegExp(`[${ARROWS}]`);
const DEVICE_SERVER = /[\\/]{2,4}[?.][\\/]{1,2}UNC[\\/]{1,2}/gi;
// Not `file:///C:/` and not `file://localhost/C:/`: those are paths with a drive.
const SERVER_ADDRESS =
  /\b(?:file|smb|cifs):[\\/]{2,5}(?!localhost[\\/]+[a-z]:)(?=[^\s\\/:?.][^\s\\/:]{0,80}[\\/])/gi;
const MAPPED_DRIVE = new RegExp(
  String.raw`(?:^|[${ARROWS}\n])([^\\/()${ARROWS}\n]{1,60})\((\\\\[^\\/()\s]{1,60})\) ?\(([A-Za-z]):\)`,
);
const DRIVE = new RegExp(String.raw`\(([A-Za-z]):\)[ \t\r\n\u00A0]{0,9}[\\/${ARROWS}]`);
const BARE_DRIVE = new RegExp(String.raw`^([A-Za-z]):[ \u00A0]?[${ARROWS}]`);
const NETWORK = new RegExp(
  String.raw`(?:^|\n)[ \u00A0]?(?:Network|R\u00E9seau)[ \u00A0]{0,9}[${ARROWS}][ \u00A0]{0,9}(?=[^\\/\s>])`,
  'i',
);

const QUOTED_LINE = /\n[ \t]{0,9}(?:>[ \t]?){1,9}/g;

// What Explorer shows for these folders, and what they are called (it translates no others on the way to the data).
const SHOWN_AT_ROOT: ReadonlyMap<string, string> = new Map([
  ['utilisateurs', 'Users'],
  ['programmes', 'Program Files'],
  ['programmes (x86)', 'Program Files (x86)'],
]);
const SHOWN_IN_PUBLIC = /^(?:public documents|documents publics)$/i;

/**
 * Writes as Windows paths: a server behind `\\?\UNC\` or in a `file:` address, Git's `/c/`, and what Explorer's address bar
 * shows (« Ce PC > Disque local (C:) > … », `Network > SERVER01 > …`). The name of a mapped drive there,
 * `Sage (\\SERVER01) (Z:)`, tells its share, which is added the way `net use` lists it (see fact F9).
 */
export function rewritePlaces(text: string): RewrittenPlaces {
  const plain = text.replace(DEVICE_SERVER, '\\\\').replace(SERVER_ADDRESS, '\\\\');
  const rewritten = readCrumbs(plain) ?? rewriteAddress(plain)?.text;
  const [, label = '', server = '', drive] = MAPPED_DRIVE.exec(text) ?? [];
  const share = drive === undefined ? '' : `\n${drive}:  ${server}\\${trimSpaces(label)}`;
  return {
    // The marks of a quoted mail's lines are taken for arrows where there are some.
    text: (rewritten ?? plain.replace(QUOTED_LINE, '\n')) + share,
    isRewritten: rewritten !== undefined || plain !== text,
  };
}

/** The names that arrows separate, or the text as one name. */
export function splitCrumbs(text: string): readonly string[] {
  return text.split(ARROW).map(trimSpaces);
}

function readCrumbs(text: string): string | undefined {
  const drive = DRIVE.exec(text) ?? BARE_DRIVE.exec(text);
  if (drive) {
    const names = splitCrumbs(text.slice(drive.index + drive[0].length)).map(realName);
    return `${drive[1] ?? ''}:\\${names.join('\\')}`;
  }
  const network = NETWORK.exec(text);
  return network
    ? `\\\\${splitCrumbs(text.slice(network.index + network[0].length)).join('\\')}`
    : undefined;
}

function realName(name: string, index: number, names: readonly string[]): string {
  if (index === 0) return SHOWN_AT_ROOT.get(name.toLowerCase()) ?? name;
  return names[index - 1]?.toLowerCase() === 'public' && SHOWN_IN_PUBLIC.test(name)
    ? 'Documents'
    : name;
}
