import { expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { offeredPaths, summary } from './readings.ts';

/** What the row shows, what is pasted, and the whole reading: path, corrections, warnings, or the problem. */
export type Row = readonly [why: string, pasted: string, expected: string];

/** One test per row: the pasted text gives exactly that reading. */
export function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, pasted, expected) => {
    expect(summary(readProfile(pasted))).toBe(expected);
  });
}

/** One test per row: of the pasted text these other profiles are offered, in this order. */
export function offers(
  rows: readonly (readonly [why: string, pasted: string, expected: readonly string[]])[],
): void {
  it.each(rows)('offers for %s', (_, pasted, expected) => {
    expect(offeredPaths(readProfile(pasted))).toEqual(expected);
  });
}
