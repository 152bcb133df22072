import { codePointLabels, invisibleIn, unusualSpacesIn } from '../windows-profile/characters.ts';
import type { FolderRole } from './known-folders.ts';
import type { ReadFolder, ReadFolders } from './read-folders.ts';
import type { DataDirectoryWarning } from './types.ts';

/** A path of a text, read. */
export interface Directory extends ReadFolders {
  /** `C:\` or `\\`. */
  readonly start: string;
  readonly path: string;
}

// Sage's versions 26 to 32 are called 2020 to 2026 in the path; from 33 on the path has the version (see facts F4, F5).
const YEAR_OF_VERSION_0 = 1994;
const FIRST_VERSION = 26;
const LAST_VERSION = 32;

const ABOVE_COMPANY: readonly (FolderRole | undefined)[] = [
  'program-data',
  'sage',
  'accounts',
  'year',
  'version',
];

/** What the reader should check about a data directory, or may want to know. */
export function directoryWarnings({
  start,
  path,
  folders,
  goesBelow,
}: Directory): readonly DataDirectoryWarning[] {
  const isNetwork = start === '\\\\';
  const drive = start.charAt(0);
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
    ...accdataWarning(path, folders),
    ...(goesBelow ? [{ code: 'below-accdata' } as const] : []),
    ...(isNetwork ? [{ code: 'network-path' } as const] : []),
    ...(isNetwork || drive === 'C' ? [] : [{ code: 'mapped-drive', drive } as const]),
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

function accdataWarning(
  path: string,
  folders: readonly ReadFolder[],
): readonly DataDirectoryWarning[] {
  if (hasAccdata(folders)) return [];
  const endsAboveCompany = ABOVE_COMPANY.includes(folders.at(-1)?.role);
  return [{ code: 'accdata-missing', alternatives: endsAboveCompany ? [] : [`${path}\\ACCDATA`] }];
}

function versionOf(folders: readonly ReadFolder[]): number | undefined {
  const name = folders.find(({ role }) => role === 'year' || role === 'version')?.name;
  if (name === undefined) return undefined;
  const version = /^v/i.test(name) ? Number(name.slice(1)) : Number(name) - YEAR_OF_VERSION_0;
  return version >= FIRST_VERSION && version <= LAST_VERSION ? version : undefined;
}
