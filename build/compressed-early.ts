import { availableParallelism } from 'node:os';
import { compressedCopies } from './compressed-copies.ts';

/** The steps before run on one processor: how many others there are to compress on. */
export const otherProcessors = availableParallelism() - 1;

/** Pages that wait for a processor, at most as many as make no difference to the memory that a build takes. */
const waiting: string[] = [];
const mostWaiting = 100;

let running = 0;

/**
 * Compresses a page on a processor that nothing else needs now, if there is one. The copies are kept, so that
 * the step that writes them finds them; what is left out here it makes itself.
 */
export function compressEarly(html: string): void {
  if (waiting.length < mostWaiting) waiting.push(html);
  if (running < otherProcessors) void compressWaiting();
}

async function compressWaiting(): Promise<void> {
  running += 1;
  try {
    // The last one first: the step that writes the copies begins at the other end, and neither does a page twice.
    for (let html = waiting.pop(); html !== undefined; html = waiting.pop())
      await compressedCopies(Buffer.from(html), 'page');
  } finally {
    running -= 1;
  }
}
