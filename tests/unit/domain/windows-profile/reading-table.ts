import { expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { summary } from './readings.ts';

/** What the row shows, what is pasted, and the whole reading: path, corrections, warnings, or the problem. */
export type Row = readonly [why: string, pasted: string, expected: string];

/** One test per row: the pasted text gives exactly that reading. */
export function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, pasted, expected) => {
    expect(summary(readProfile(pasted))).toBe(expected);
  });
}
