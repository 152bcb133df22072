import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keeperOf } from '../src/site/kept.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const keptBrotli = keeperOf('brotli', 'build/compressed-copies.ts');
const keptGzip = keeperOf('gzip', 'build/compressed-copies.ts');

/**
 * Brotli's level for each kind of text. Its highest one takes three times longer than the one below for 2 %
 * fewer bytes: that is for what pages share, of which there is little, and not for every page.
 */
const brotliLevels = { page: 10, shared: constants.BROTLI_MAX_QUALITY } as const;

/** A text in the two forms that servers send. */
export async function compressedCopies(
  content: Uint8Array,
  kind: keyof typeof brotliLevels,
): Promise<{ readonly br: Uint8Array; readonly gz: Uint8Array }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliLevels[kind],
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    keptBrotli([kind, content], () => compressBrotli(content, { params })),
    keptGzip([content], () => compressGzip(content, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return { br, gz };
}
