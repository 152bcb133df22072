import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keeperOf } from '../src/site/kept.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

const keptBrotli = keeperOf('brotli', 'build/compressed-copies.ts');
const keptGzip = keeperOf('gzip', 'build/compressed-copies.ts');

/** A text in the two forms that servers send, as small as they get. */
export async function compressedCopies(
  content: Uint8Array,
): Promise<{ readonly br: Uint8Array; readonly gz: Uint8Array }> {
  const [br, gz] = await Promise.all([
    keptBrotli([content], () =>
      compressBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    ),
    keptGzip([content], () => compressGzip(content, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return { br, gz };
}
