import { codePointLabels, invisibleIn, unusualSpacesIn } from '../windows-profile/characters.ts';
import { type FolderRole, isBackupFolder, mayBeFile } from './known-folders.ts';
import type { ReadFolder, ReadFolders } from './read-folders.ts';
import type { DataDirectoryWarning } from './types.ts';

/** A path of a text, read. */
export interface Directory extends ReadFolders {
  /** `C:\` or `\\`. */
  readonly start: string;
  readonly path: string;
  /** The place of Windows XP that was written, where today's stands in the path. */
  readonly oldPlace: string | undefined;
  /** The drive letter that the path stands for, in a line of `net use`. */
  readonly mappedAs: string | undefined;
}

// Sage's versions 26 to 32 are called 2020 to 2026 in the path; from 33 on the path has the version (see facts F4, F5).
const YEAR_OF_VERSION_0 = 1994;
const FIRST_VERSION = 26;
const LAST_VERSION = 32;

// In characters, of what a copy adds to a folder's name; more is a sentence.
const LONGEST_COPY = 20;

const ABOVE_COMPANY: readonly (FolderRole | undefined)[] = [
  'program-data',
  'sage',
  'accounts',
  'year',
  'version',
];

/**
 * What the reader should check about a data directory, or may want to know. `mappings` are the shares that the same
 * text tells for drive letters.
 */
export function directoryWarnings(
  directory: Directory,
  mappings: readonly Directory[],
): readonly DataDirectoryWarning[] {
  const { start, path, folders, goesBelow, oldPlace, mappedAs } = directory;
  const isNetwork = start === '\\\\';
  const drive = start.charAt(0);
  const copy = copyIn(directory);
  const names = folders.filter(({ role }) => role === undefined).map(({ name }) => name);
  const text = names.join('\\');
  const spaced = names.filter((name) => name.includes(' '));
  const invisible = codePointLabels(invisibleIn(text));
  const unusual = codePointLabels(unusualSpacesIn(text));
  const version = versionOf(folders);
  return [
    ...lineBreakWarning(start, path, folders),
    ...(spaced.length > 0 ? [{ code: 'spaces-kept', parts: spaced } as const] : []),
    ...(invisible.length > 0 ? [{ code: 'invisible-inside', characters: invisible } as const] : []),
    ...(unusual.length > 0
      ? [{ code: 'no-break-space-inside', characters: unusual } as const]
      : []),
    ...(oldPlace === undefined ? [] : [{ code: 'old-place', place: oldPlace } as const]),
    ...(copy !== undefined ? [{ code: 'may-be-copy', name: copy } as const] : []),
    ...(mappedAs !== undefined && !hasAccdata(folders)
      ? [{ code: 'share-only', drive: mappedAs } as const]
      : accdataWarning(directory)),
    ...(goesBelow ? [{ code: 'below-accdata' } as const] : []),
    ...(isNetwork ? [{ code: 'network-path' } as const] : []),
    ...(isNetwork || drive === 'C'
      ? []
      : [{ code: 'mapped-drive', drive, alternatives: onServer(directory, mappings) } as const]),
    ...(folders.some(({ role }) => role === 'demo') ? [{ code: 'demo-data' } as const] : []),
    ...(version === undefined
      ? []
      : [{ code: 'version-year', version, year: version + YEAR_OF_VERSION_0 } as const]),
  ];
}

/** Whether a path leads to a company's data. */
export function hasAccdata(folders: readonly ReadFolder[]): boolean {
  return folders.some(({ role }) => role === 'accdata');
}

/** The folder that is most likely a copy; what follows the path may be the rest of its name, as in `ACCDATA - Copy`. */
function copyIn({ folders, after }: Directory): string | undefined {
  const name = folders.find((folder) => isBackupFolder(folder.name))?.name;
  if (name !== undefined || after.length > LONGEST_COPY || !isBackupFolder(after)) return name;
  return `${folders.at(-1)?.name ?? ''}${after.startsWith(' ') ? '' : ' '}${after}`;
}

function lineBreakWarning(
  start: string,
  path: string,
  folders: readonly ReadFolder[],
): readonly DataDirectoryWarning[] {
  const spaced = folders.map(({ spacedName }) => spacedName);
  // Only where the path ends may the next line be something else.
  const cut = [...folders.slice(0, -1).map(({ name }) => name), folders.at(-1)?.firstLine ?? ''];
  const readings = [spaced, cut].map((names) => start + names.join('\\'));
  const alternatives = [...new Set(readings)].filter((reading) => reading !== path);
  return alternatives.length > 0 ? [{ code: 'line-break-inside', alternatives }] : [];
}

function accdataWarning({ start, path, folders }: Directory): readonly DataDirectoryWarning[] {
  if (hasAccdata(folders)) return [];
  const last = folders.at(-1);
  const isShare = start === '\\\\' && folders.length < 3;
  const mayBeCompany =
    last !== undefined && !ABOVE_COMPANY.includes(last.role) && !mayBeFile(last.name) && !isShare;
  return [{ code: 'accdata-missing', alternatives: mayBeCompany ? [`${path}\\ACCDATA`] : [] }];
}

/** The path with the share in place of its drive letter, where the text tells the share. */
function onServer({ start, path }: Directory, mappings: readonly Directory[]): readonly string[] {
  const shares = mappings.filter(({ mappedAs }) => mappedAs === start.charAt(0));
  return [...new Set(shares.map((share) => share.path + path.slice(start.length - 1)))];
}

function versionOf(folders: readonly ReadFolder[]): number | undefined {
  const name = folders.find(({ role }) => role === 'year' || role === 'version')?.name;
  if (name === undefined) return undefined;
  const version = /^v/i.test(name) ? Number(name.slice(1)) : Number(name) - YEAR_OF_VERSION_0;
  return version >= FIRST_VERSION && version <= LAST_VERSION ? version : undefined;
}
