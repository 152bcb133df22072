import { cleanEnds } from '../windows-profile/clean-text.ts';
import { PATH_LIMIT, componentProblem } from '../windows-profile/component-rules.ts';
import { isSeparator } from '../windows-profile/path-parts.ts';
import { mergeCorrections, removalCorrections } from '../windows-profile/removed-characters.ts';
import { variableIn } from '../windows-profile/unexpanded-variables.ts';
import { type Directory, directoryWarnings, hasAccdata } from './directory-warnings.ts';
import { type FoundPath, findPaths } from './find-paths.ts';
import { readFolders } from './read-folders.ts';
import type {
  DataDirectoryCorrection,
  DataDirectoryProblem,
  DataDirectoryReading,
  DataDirectoryWarning,
} from './types.ts';

interface FoundDirectory extends Directory {
  readonly found: FoundPath;
}

// The most other paths that are offered: a page of them would help nobody.
const MOST_ALTERNATIVES = 5;

/**
 * Reads what Sage 50's About window shows as its Data Directory (see facts F1-F3): broken over lines, with spaces
 * from wrapping, with its label, or within the whole block. Known names are repaired, any other keeps the spaces
 * inside it. Network paths and mapped drives stay as they are (F8-F10); the program directory is the wrong line.
 * Never throws; takes time in proportion to the text.
 */
export function readDataDirectory(text: string): DataDirectoryReading {
  const clean = cleanEnds(text);
  if (clean.text === '') return problemReading({ code: 'empty' });
  const directories = findPaths(clean.text).map(readDirectory);
  const [first, ...others] = mostLikely(directories);
  if (!first) {
    const variable = variableIn(clean.text);
    return problemReading(
      variable === undefined ? { code: 'no-path' } : { code: 'unexpanded-variable', variable },
    );
  }
  const problem = directoryProblem(first);
  if (problem) return problemReading(problem);
  return {
    kind: 'directory',
    path: first.path,
    corrections: mergeCorrections([...clean.corrections, ...correctionsOf(first)]),
    warnings: [...directoryWarnings(first), ...otherDirectories(first, others)],
  };
}

function readDirectory(found: FoundPath): FoundDirectory {
  const isNetwork = isSeparator(found.text.charAt(0));
  const start = isNetwork ? '\\\\' : `${found.text.charAt(0).toUpperCase()}:\\`;
  const read = readFolders(found.text.slice(isNetwork ? 1 : 2), isNetwork);
  const path = start + read.folders.map(({ name }) => name).join('\\');
  return { ...read, found, start, path };
}

/** The paths that are most likely the data directory: labelled as such (see fact F1), ending in ACCDATA (F2). */
function mostLikely(directories: readonly FoundDirectory[]): readonly FoundDirectory[] {
  const ranked = directories.map((directory) => ({ directory, rank: rankOf(directory) }));
  const top = ranked.reduce((highest, { rank }) => Math.max(highest, rank), -Infinity);
  return ranked.filter(({ rank }) => rank === top).map(({ directory }) => directory);
}

function rankOf({ found, folders }: FoundDirectory): number {
  const leadsToData = hasAccdata(folders) ? 2 : 0;
  const isSage = folders.some(({ role }) => role !== undefined && role !== 'program-files') ? 1 : 0;
  const isProgram = isProgramDirectory(folders) ? 3 : 0;
  return (found.isLabelled ? 4 : 0) + leadsToData + isSage - isProgram;
}

function isProgramDirectory(folders: Directory['folders']): boolean {
  const leadsToData = folders.some(({ role }) => role === 'accdata' || role === 'company');
  return folders[0]?.role === 'program-files' && !leadsToData;
}

function directoryProblem({ start, path, folders }: Directory): DataDirectoryProblem | undefined {
  // A server alone is no directory: a share belongs to it (see fact F9).
  const fewest = start === '\\\\' ? 2 : 1;
  if (folders.length < fewest) return { code: 'no-path' };
  if (path.length > PATH_LIMIT) return { code: 'too-long', length: path.length, limit: PATH_LIMIT };
  if (isProgramDirectory(folders)) return { code: 'program-directory' };
  for (const { name } of folders) {
    const problem = componentProblem(name);
    if (problem) return problem;
  }
  return undefined;
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
