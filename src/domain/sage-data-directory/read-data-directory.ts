import { cleanEnds } from '../windows-profile/clean-text.ts';
import { PATH_LIMIT, componentProblem } from '../windows-profile/component-rules.ts';
import { isSeparator } from '../windows-profile/path-parts.ts';
import { mergeCorrections, removalCorrections } from '../windows-profile/removed-characters.ts';
import { variableIn } from '../windows-profile/unexpanded-variables.ts';
import { type Directory, directoryWarnings, hasAccdata } from './directory-warnings.ts';
import { withoutEscapes } from './escapes.ts';
import { type FoundPath, findPaths } from './find-paths.ts';
import { readLostStart } from './lost-start.ts';
import { withTodaysPlace } from './old-places.ts';
import { nameProblem, placeProblem } from './other-places.ts';
import { readFolders } from './read-folders.ts';
import { rewritePlaces } from './rewrite-places.ts';
import type {
  DataDirectoryCorrection,
  DataDirectoryProblem,
  DataDirectoryReading,
  DataDirectoryWarning,
} from './types.ts';

interface FoundDirectory extends Directory {
  readonly found: FoundPath;
}

const SERVER_OR_FILE = /\b(?:file|smb|cifs):[\\/]/i;

// A longer text without a path is no name of a file.
const LONGEST_FILE_NAME = 80;

// The most other paths that are offered: a page of them would help nobody.
const MOST_ALTERNATIVES = 5;

/**
 * Reads what Sage 50's About window shows as its Data Directory (see facts F1-F3): broken over lines, with spaces
 * from wrapping, with its label, or within the whole block; and the same path as Explorer, `net use`, an address or a
 * program's text write it. Known names are repaired, any other keeps the spaces inside it. Network paths and mapped
 * drives stay as they are (F8-F10); what is another place than the data is named for what it is.
 * Never throws; takes time in proportion to the text.
 */
export function readDataDirectory(text: string): DataDirectoryReading {
  const plain = withoutEscapes(text);
  const reading = readPlain(plain);
  if (plain === text || reading.kind === 'problem') return reading;
  const written = readPlain(text);
  // `%20` and `&amp;` are allowed in names: only an address certainly means something else.
  const isCertain =
    written.kind === 'problem' || written.path === reading.path || SERVER_OR_FILE.test(text);
  return isCertain
    ? { ...reading, corrections: [...reading.corrections, { code: 'escapes-replaced' }] }
    : { ...reading, warnings: [{ code: 'escapes-read' }, ...reading.warnings] };
}

function readPlain(text: string): DataDirectoryReading {
  const clean = cleanEnds(text);
  if (clean.text === '') return problemReading({ code: 'empty' });
  const places = rewritePlaces(clean.text);
  const directories = findPaths(places.text).map(readDirectory);
  const [first, ...others] = mostLikely(directories);
  if (!first) return problemReading(problemWithoutPath(clean.text));
  const problem = directoryProblem(first);
  if (problem) return problemReading(problem);
  const mappings = directories.filter(({ mappedAs }) => mappedAs !== undefined);
  return {
    kind: 'directory',
    path: first.path,
    corrections: mergeCorrections([
      ...clean.corrections,
      ...(places.isRewritten ? [{ code: 'address-rewritten' } as const] : []),
      ...correctionsOf(first),
    ]),
    warnings: [...directoryWarnings(first, mappings), ...otherDirectories(first, others)],
  };
}

function problemWithoutPath(text: string): DataDirectoryProblem {
  const last = text.slice(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1);
  const problem = last.length > LONGEST_FILE_NAME ? undefined : nameProblem(last);
  if (problem) return problem;
  const variable = variableIn(text);
  if (variable !== undefined) return { code: 'unexpanded-variable', variable };
  const alternatives = readLostStart(text);
  return alternatives ? { code: 'start-missing', alternatives } : { code: 'no-path' };
}

function readDirectory(found: FoundPath): FoundDirectory {
  const isNetwork = isSeparator(found.text.charAt(0));
  const start = isNetwork ? '\\\\' : `${found.text.charAt(0).toUpperCase()}:\\`;
  const read = readFolders(found.text.slice(isNetwork ? 1 : 2), isNetwork);
  const { folders, oldPlace } = withTodaysPlace(start, read.folders);
  const path = start + folders.map(({ name }) => name).join('\\');
  return { ...read, folders, oldPlace, mappedAs: found.mappedAs, found, start, path };
}

/** The paths that are most likely the data directory: labelled as such (see fact F1), ending in ACCDATA (F2). */
function mostLikely(directories: readonly FoundDirectory[]): readonly FoundDirectory[] {
  const ranked = directories.map((directory) => ({ directory, rank: rankOf(directory) }));
  const top = ranked.reduce((highest, { rank }) => Math.max(highest, rank), -Infinity);
  return ranked.filter(({ rank }) => rank === top).map(({ directory }) => directory);
}

function rankOf({ found, folders }: FoundDirectory): number {
  const leadsToData = hasAccdata(folders) ? 2 : 0;
  const isLikely =
    found.mappedAs !== undefined ||
    folders.some(({ role }) => role !== undefined && role !== 'program-files');
  const isProgram = isProgramDirectory(folders) ? 3 : 0;
  return (found.isLabelled ? 4 : 0) + leadsToData + (isLikely ? 1 : 0) - isProgram;
}

function isProgramDirectory(folders: Directory['folders']): boolean {
  const leadsToData = folders.some(({ role }) => role === 'accdata' || role === 'company');
  return folders[0]?.role === 'program-files' && !leadsToData;
}

function directoryProblem(directory: Directory): DataDirectoryProblem | undefined {
  const { start, path, folders } = directory;
  // A server alone is no directory: a share belongs to it (see fact F9).
  const fewest = start === '\\\\' ? 2 : 1;
  if (folders.length < fewest) return { code: 'no-path' };
  if (path.length > PATH_LIMIT) return { code: 'too-long', length: path.length, limit: PATH_LIMIT };
  if (isProgramDirectory(folders)) return { code: 'program-directory' };
  for (const { name } of folders) {
    const problem = componentProblem(name);
    if (problem) return problem;
  }
  return placeProblem(directory);
}

function correctionsOf({
  found,
  folders,
  isCut,
  isTurned,
}: FoundDirectory): readonly DataDirectoryCorrection[] {
  const spaced = folders.filter(({ hadSpaces }) => hadSpaces).map(({ name }) => name);
  const removed = folders.flatMap((folder) => folder.removed);
  return [
    ...removalCorrections(removed),
    ...(isTurned ? [{ code: 'slashes-turned' } as const] : []),
    ...(folders.some(({ hadLineBreak }) => hadLineBreak)
      ? [{ code: 'line-breaks-joined' } as const]
      : []),
    ...(spaced.length > 0 ? [{ code: 'spaces-removed', parts: spaced } as const] : []),
    ...(found.isPart || isCut ? [{ code: 'found-in-text' } as const] : []),
  ];
}

function otherDirectories(
  first: FoundDirectory,
  others: readonly FoundDirectory[],
): readonly DataDirectoryWarning[] {
  const usable = others.filter((other) => directoryProblem(other) === undefined);
  const byName = new Map(usable.map(({ path }) => [path.toLowerCase(), path]));
  byName.delete(first.path.toLowerCase());
  const alternatives = [...byName.values()].slice(0, MOST_ALTERNATIVES);
  return alternatives.length > 0 ? [{ code: 'other-directories', alternatives }] : [];
}

function problemReading(problem: DataDirectoryProblem): DataDirectoryReading {
  return { kind: 'problem', problem };
}
