import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** A hash of the files' names and contents and of `settings`, whatever the order they come in. */
export function contentHash(
  root: string,
  files: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): string {
  // git lists a tracked file that was just deleted, too.
  const present = files.filter((file) => existsSync(join(root, file)));
  const contents = present.map((file) => {
    const content = readFileSync(join(root, file));
    return [file, createHash('sha256').update(content).digest('hex')];
  });
  const parts = [...Object.entries(settings), ...contents].map((part) => JSON.stringify(part));
  return createHash('sha256').update(parts.toSorted().join('\n')).digest('hex');
}

const stampFile = (root: string, name: string) => join(root, '.cache/stamps', name);

/** What {@link writeStamp} last wrote under this name, so that no work is done twice. */
export function readStamp(root: string, name: string): string | undefined {
  const file = stampFile(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function writeStamp(root: string, name: string, content: string): void {
  mkdirSync(dirname(stampFile(root, name)), { recursive: true });
  writeFileSync(stampFile(root, name), content);
}
