import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files under `paths` that belong to the project: tracked ones, and new ones that no
 * .gitignore names. Nothing when this is no git checkout, where the two cannot be told apart.
 */
export function projectFiles(root: string, paths: readonly string[]): string[] | undefined {
  const git = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (git.status !== 0) return undefined;
  return git.stdout.split('\0').filter((file) => file !== '');
}

/** Every file of a folder, relative to `root`; none when the folder does not exist. */
export function folderFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch {
    return [];
  }
}

/** A hash of the files' names and contents and of `settings`, whatever the order they come in. */
export function contentHash(
  root: string,
  files: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): string {
  const hash = createHash('sha256');
  for (const [name, value] of Object.entries(settings).toSorted()) {
    hash.update(JSON.stringify([name, value]));
  }
  for (const file of [...new Set(files)].toSorted()) {
    const content = readIfPresent(join(root, file));
    if (content === undefined) continue;
    hash.update(JSON.stringify([file, createHash('sha256').update(content).digest('hex')]));
  }
  return hash.digest('hex');
}

/** git lists a tracked file that was just deleted, too. */
function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
