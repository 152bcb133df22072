import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash, folderFiles, projectFiles } from '../../../scripts/content-hash.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('contentHash', () => {
  const files = { 'src/a.txt': 'a', 'src/b.txt': 'b' };
  const names = Object.keys(files);

  it('is the same for the same content, in whatever order', () => {
    const [one, other] = [temporaryFolder(files), temporaryFolder(files)];
    expect(contentHash(one, names)).toBe(contentHash(other, names.toReversed()));
  });

  it.each([
    ['a changed file', { ...files, 'src/a.txt': 'A' }],
    ['a missing file', { 'src/a.txt': 'a' }],
    ['content that moved between files', { 'src/a.txt': 'ab', 'src/b.txt': '' }],
  ])('tells %s', (_title, changed) => {
    expect(contentHash(temporaryFolder(changed), names)).not.toBe(
      contentHash(temporaryFolder(files), names),
    );
  });

  it('tells a changed setting', () => {
    const folder = temporaryFolder(files);
    expect(contentHash(folder, names, { base: '/' })).not.toBe(
      contentHash(folder, names, { base: '/help/' }),
    );
  });
});

describe('projectFiles', () => {
  it('lists tracked and new files, and no ignored ones', () => {
    const folder = temporaryFolder({
      '.gitignore': 'dist/\n',
      'src/tracked.txt': '',
      'src/deleted.txt': '',
      'src/dist/ignored.txt': '',
      'other/file.txt': '',
    });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    writeFileSync(join(folder, 'src/new.txt'), '');
    rmSync(join(folder, 'src/deleted.txt'));

    const listed = projectFiles(folder, ['src'])?.toSorted();
    expect(listed).toEqual(['src/deleted.txt', 'src/new.txt', 'src/tracked.txt']);
    expect(() => contentHash(folder, listed ?? [])).not.toThrow();
  });

  it('knows nothing outside a git checkout', () => {
    expect(projectFiles(temporaryFolder(), ['src'])).toBeUndefined();
  });
});

describe('folderFiles', () => {
  it('lists files at every depth, relative to the root', () => {
    const folder = temporaryFolder({ 'dist/index.html': '', 'dist/fr/index.html': '' });
    expect(folderFiles(folder, 'dist').toSorted()).toEqual([
      'dist/fr/index.html',
      'dist/index.html',
    ]);
  });

  it('is empty for a folder that is not there', () => {
    expect(folderFiles(temporaryFolder(), 'dist')).toEqual([]);
  });
});
