import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { compressedCopies } from './compressed-copies.ts';
import { otherProcessors } from './compressed-early.ts';

/** Text files of a built site; pictures and Pagefind's own files are compressed already. */
const textFiles = '**/*.{css,html,js,json,md,svg,txt,webmanifest,xml}';

/** Pages, and their Markdown copies. */
const pageFile = /\.(?:html|md)$/;

/**
 * Writes a brotli and a gzip copy beside every text file: the server sends them as they are.
 */
export async function compressedFiles(site: BuiltSite): Promise<string> {
  await site.finishPages();
  const pages = new Set(site.pages.map(({ file }) => file));
  const others = globSync(textFiles, { cwd: site.folder }).filter((file) => !pages.has(file));
  await startCompressing(site.folder, others)();
  return `${pages.size + others.length} files compressed`;
}

/**
 * Begins to compress files on the processors that the steps before leave free.
 * @returns what goes on with it on all of them, and waits until every file is compressed.
 */
export function startCompressing(folder: string, files: readonly string[]): () => Promise<void> {
  const waiting = files.values();
  const compressWaiting = async () => {
    for (const file of waiting) await compressFile(join(folder, file));
  };
  // As many at a time as there are processors: all at once hold a compressor each.
  const begun = Promise.all(Array.from({ length: otherProcessors }, compressWaiting));
  // Where nobody comes to wait for it, another step has failed and is told instead.
  begun.catch(() => undefined);
  return async () => {
    await Promise.all([begun, compressWaiting()]);
  };
}

async function compressFile(file: string): Promise<void> {
  const kind = pageFile.test(file) ? 'page' : 'shared';
  const { br, gz } = await compressedCopies(await readFile(file), kind);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
