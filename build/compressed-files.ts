import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Text files of a built site; pictures and Pagefind's own files are compressed already. */
const textFiles = '**/*.{css,html,js,json,md,svg,txt,webmanifest,xml}';

/**
 * Writes a brotli and a gzip copy beside every text file, as small as they get: the server sends
 * them as they are. It runs last, so that it sees what other integrations have written.
 */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = globSync(textFiles, { cwd: folder }).map((file) => join(folder, file));
        const waiting = files.values();
        const compressWaiting = async () => {
          for (const file of waiting) await compressFile(file);
        };
        // As many at a time as there are processors: all at once hold a compressor each.
        await Promise.all(Array.from({ length: availableParallelism() }, compressWaiting));
        logger.info(`${files.length} files compressed`);
      },
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  const [brotli, zipped] = await Promise.all([
    compressBrotli(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    compressGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
