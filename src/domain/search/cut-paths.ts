/** A text without the paths in it, and what was cut out. */
export interface CutText {
  readonly text: string;
  readonly paths: string;
}

/**
 * Where a path starts: an address of a file, a drive, a variable, a folder of people, or any word
 * with a backslash in it.
 */
const start =
  /file:\/\/|(?<![\p{L}\p{N}])\p{L}:[\\/]|%\w{2,40}%|[^\s"'«“(]*\\|(?<![^\s"'«“(])\/?(?:users|utilisateurs|home)\//iu;

const peopleFolder = /(?:^|[\\/:])(?:users|utilisateurs|home)[\\/]$/i;

/** Names that cannot be a person's, with which a path may end in the middle of a sentence. */
const knownEnd =
  /^(?:appdata|local|roaming|codat|accdata|company\.\d{3}|sage50 ?connector\.exe|[\w.-]{1,80}\.(?:exe|msi|dll|zip|log))(?![\w.-]*[\\/])/i;

/**
 * Cuts paths out of a text, above all the name of a person's folder: nothing of it is ever searched
 * for or carried on. Everything from the first path's start to the last separator goes, and what
 * follows it too, unless it begins with a name that belongs to a program. Rather a word too many is
 * cut than a name left in.
 */
export function cutPaths(text: string): CutText {
  const found = start.exec(text);
  if (!found) return { text, paths: '' };
  const before = text.slice(0, found.index);
  const rest = text.slice(found.index);
  const folders = /^.*[\\/]/su.exec(rest)?.[0] ?? '';
  if (folders === '') {
    // A variable on its own.
    const after = cutPaths(rest.slice(found[0].length));
    return { text: `${before} ${after.text}`, paths: `${found[0]} ${after.paths}` };
  }
  const tail = rest.slice(folders.length);
  const end = endOf(tail, folders, before.at(-1) ?? '');
  return { text: `${before} ${tail.slice(end)}`, paths: folders + tail.slice(0, end) };
}

/** Where the last name of a path ends. */
function endOf(tail: string, folders: string, opener: string): number {
  const known = peopleFolder.test(folders) ? undefined : knownEnd.exec(tail)?.[0];
  if (known !== undefined) return known.length;
  // An apostrophe closes nothing: it may be part of the name.
  const closer = { '"': '"', '«': '»', '“': '”' }[opener];
  const end = [closer, '\n', '\r'].flatMap((sign) => {
    const index = sign === undefined ? -1 : tail.lastIndexOf(sign);
    return index < 0 ? [] : [index];
  });
  return end.length === 0 ? tail.length : Math.max(...end);
}
