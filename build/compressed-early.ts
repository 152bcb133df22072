import { availableParallelism } from 'node:os';
import { compressedCopies } from './compressed-copies.ts';

/** The steps before run on one processor: how many others there are to compress on. */
const others = availableParallelism() - 1;

let running = 0;

/**
 * Compresses a page on a processor that nothing else needs now, if there is one. The copies are kept, so that
 * the step that writes them finds them; what is left out here it makes itself.
 */
export async function compressEarly(html: string): Promise<void> {
  if (running >= others) return;
  running += 1;
  try {
    await compressedCopies(Buffer.from(html), 'page');
  } finally {
    running -= 1;
  }
}
