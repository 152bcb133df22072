import { type Directory, hasAccdata } from './directory-warnings.ts';
import {
  isBackupFile,
  isBackupFolder,
  isBesideAccdata,
  isConnector,
  isFile,
  isOtherSage,
  squeezed,
} from './known-folders.ts';
import type { DataDirectoryProblem } from './types.ts';

/** What a path leads to where it is certainly no data directory, with what it may have been meant to be. */
export function placeProblem(directory: Directory): DataDirectoryProblem | undefined {
  const { start, folders } = directory;
  const names = folders.map(({ name }) => name);
  if (start === '\\\\' && names[0]?.toLowerCase() === 'tsclient') {
    return { code: 'remote-desktop', alternatives: behindRemoteDesktop(names) };
  }
  if (hasAccdata(folders)) return undefined;
  if (isFolderOfConnector(names)) return { code: 'connector' };
  const problem = names.map(nameProblem).find((found) => found !== undefined);
  return problem?.code === 'file' || !problem
    ? (besideProblem(directory) ?? problem ?? backupProblem(names))
    : problem;
}

/** What a name alone tells of a place that is no data directory. */
export function nameProblem(name: string): DataDirectoryProblem | undefined {
  if (isConnector(name)) return { code: 'connector' };
  if (isOtherSage(name)) return { code: 'other-sage', name };
  if (isBackupFile(name)) return { code: 'backup', name };
  return isFile(name) ? { code: 'file', name } : undefined;
}

/** `\\tsclient\C` is drive C of the PC at which the reader sits. */
function behindRemoteDesktop([, drive = '', ...names]: readonly string[]): readonly string[] {
  const isDrive = /^[a-z]$/i.test(drive) && names.length > 0;
  return isDrive ? [[`${drive.toUpperCase()}:`, ...names].join('\\')] : [];
}

function isFolderOfConnector(names: readonly string[]): boolean {
  const bare = names.map((name) => squeezed(name).toLowerCase());
  return bare.some((name, index) => name === 'codat' && bare[index - 1] === 'local');
}

/** Whatever is not ACCDATA in the folder of a company lies beside it, and Layouts and Reports do anywhere (see fact X2). */
function besideProblem({ start, folders }: Directory): DataDirectoryProblem | undefined {
  const company = folders.findIndex(({ role }) => role === 'company' || role === 'demo');
  const place = company < 0 ? folders.findIndex(({ name }) => isBesideAccdata(name)) : company + 1;
  const beside = folders[place];
  if (!beside || place === 0) return undefined;
  const above = folders.slice(0, place);
  const isCompany = company >= 0 || above.at(-1)?.role === undefined;
  const path = start + above.map(({ name }) => name).join('\\');
  const alternatives = isCompany ? [`${path}\\ACCDATA`] : [];
  return { code: 'beside-accdata', name: beside.name, alternatives };
}

function backupProblem(names: readonly string[]): DataDirectoryProblem | undefined {
  const name = names.find(isBackupFolder);
  return name === undefined ? undefined : { code: 'backup', name };
}
