import { expect, it } from 'vitest';
import {
  type DataDirectoryReading,
  readDataDirectory,
} from '@/domain/sage-data-directory/index.ts';

/** A reading in one line: the path, then every code; or the problem, and the paths to choose from. */
export function summary(reading: DataDirectoryReading): string {
  if (reading.kind === 'problem') {
    const { problem } = reading;
    const choices = 'alternatives' in problem ? problem.alternatives : [];
    return [`problem ${problem.code}`, ...choices].join(' | ');
  }
  const codes = [...reading.corrections, ...reading.warnings].map(({ code }) => code);
  return [reading.path, ...codes].join(' | ');
}

/** What the row shows, what is pasted, and the whole reading. */
type Row = readonly [why: string, pasted: string, expected: string];

/** A test of each row. */
export function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, pasted, expected) => {
    expect(summary(readDataDirectory(pasted))).toBe(expected);
  });
}
