import { type Fault, printFault } from '../../build/content/source.ts';

/** Fails with a line for each fault, which says more than a difference to an empty list. */
export function expectNone(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const error = new Error(`\n${faults.map(printFault).join('\n')}`);
  // The place in the test helps nobody to mend a page.
  error.stack = error.message;
  throw error;
}
