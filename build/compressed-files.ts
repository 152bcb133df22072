import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { compressedCopies } from './compressed-copies.ts';

/** Text files of a built site; pictures and Pagefind's own files are compressed already. */
const textFiles = '**/*.{css,html,js,json,md,svg,txt,webmanifest,xml}';

/** Pages, and their Markdown copies. */
const pages = /\.(?:html|md)$/;

/**
 * Writes a brotli and a gzip copy beside every text file: the server sends them as they are.
 */
export async function compressedFiles({ folder }: BuiltSite): Promise<string> {
  const files = globSync(textFiles, { cwd: folder });
  const waiting = files.values();
  const compressWaiting = async () => {
    for (const file of waiting) await compressFile(join(folder, file));
  };
  // As many at a time as there are processors: all at once hold a compressor each.
  await Promise.all(Array.from({ length: availableParallelism() }, compressWaiting));
  return `${files.length} files compressed`;
}

async function compressFile(file: string): Promise<void> {
  const { br, gz } = await compressedCopies(
    await readFile(file),
    pages.test(file) ? 'page' : 'shared',
  );
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
