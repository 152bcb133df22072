import { describe, expect, test } from 'vitest';
import { isStale } from '@/domain/source-freshness.ts';

describe('a source known as of November 2026', () => {
  test.each([
    ['is fresh in the same month', '2026-11-30', false],
    ['is fresh before its month, on a machine with a wrong clock', '2026-01-01', false],
    ['is fresh at the turn of the year', '2027-01-01', false],
    ['is fresh to the end of its month a year later', '2027-11-30', false],
    ['is stale from the month after that on', '2027-12-01', true],
    ['is stale early in a later year', '2029-01-01', true],
  ])('%s', (_, day, stale) => {
    expect(isStale('2026-11', day)).toBe(stale);
  });
});
