import { squeezed } from './known-folders.ts';
import { type ReadFolder, readFolders } from './read-folders.ts';
import { splitCrumbs } from './rewrite-places.ts';

// What is left of a drive: `:\`, `C\`, `C:` without its separator.
const REST_OF_DRIVE = /^(?:([A-Za-z])(?:[:;]|(?=[\\/]))|[:;])?[\\/]*/;
const AT_ROOT = /^(?:programdata|programfiles(?:\(x86\))?|users|documentsandsettings)$/i;

/**
 * Reads a text without the start of a path: Sage's folders, whose drive or server was lost in copying. Gives the whole
 * paths that it may be, for the reader to choose from, or `undefined` where it is none.
 */
export function readLostStart(text: string): readonly string[] | undefined {
  // What has a scheme has a start.
  if (text.includes('://')) return undefined;
  const path = /[\\/]/.test(text) ? text : splitCrumbs(text).join('\\');
  const [rest = '', letter] = REST_OF_DRIVE.exec(path) ?? [];
  const { folders } = readFolders(path.slice(rest.length), false);
  if (folders.length < 2 || !folders.some(isOfSage)) return undefined;
  const names = folders.map(({ name }) => name).join('\\');
  if (letter !== undefined) return [`${letter.toUpperCase()}:\\${names}`];
  const [first] = folders;
  if (first && AT_ROOT.test(squeezed(first.name))) return [`C:\\${names}`];
  // Programs that take a backslash as a sign of their own leave one of two.
  return rest === '\\' && first?.role === undefined ? [`\\\\${names}`] : [];
}

function isOfSage({ role }: ReadFolder): boolean {
  return role !== undefined && role !== 'program-files' && role !== 'program-data';
}
