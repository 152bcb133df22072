import { type ReadFolder, readFolders } from './read-folders.ts';
import { splitCrumbs } from './rewrite-places.ts';

// What is left of a drive: `:\`, `C\`, `C:` without its separator.
const REST_OF_DRIVE = /^(?:([A-Za-z])(?:[:;]|(?=[\\/]))|[:;])?[\\/]*/;
// The folders at the root of the system's drive that may lead to the data, behind words or behind what stood for it.
const AT_ROOT =
  /(?:^|[^\p{L}\p{N}\\/])[\\/]{0,2}((?:program ?data|program files(?: \(x86\))?|users|documents and settings)[ \t]?[\\/])/iu;

/**
 * Reads a text without the start of a path: Sage's folders, whose drive or server was lost in copying. Gives the whole
 * paths that it may be, for the reader to choose from, or `undefined` where it is none.
 */
export function readLostStart(text: string): readonly string[] | undefined {
  // What has a scheme has a start.
  if (text.includes('://')) return undefined;
  const path = /[\\/]/.test(text) ? text : splitCrumbs(text).join('\\');
  const [rest = '', letter] = REST_OF_DRIVE.exec(path) ?? [];
  const root = letter === undefined ? AT_ROOT.exec(path) : null;
  const start = root ? root.index + root[0].length - (root[1]?.length ?? 0) : rest.length;
  const { folders } = readFolders(path.slice(start), false);
  if (folders.length < 2 || !folders.some(isOfSage)) return undefined;
  const names = folders.map(({ name }) => name).join('\\');
  if (letter !== undefined) return [`${letter.toUpperCase()}:\\${names}`];
  if (root) return [`C:\\${names}`];
  // Programs that take a backslash as a sign of their own leave one of two.
  return rest === '\\' && folders[0]?.role === undefined ? [`\\\\${names}`] : [];
}

function isOfSage({ role }: ReadFolder): boolean {
  return role !== undefined && role !== 'program-files' && role !== 'program-data';
}
