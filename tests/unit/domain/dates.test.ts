import { expect, test } from 'vitest';
import { dayInWords, monthInWords } from '@/domain/dates.ts';

test.each([
  ['2026-11-29', '29 November 2026', '29 novembre 2026'],
  // The first of a month, and no other day that begins with a one, is an ordinal in French.
  ['2026-12-01', '1 December 2026', '1er décembre 2026'],
  ['2027-08-11', '11 August 2027', '11 août 2027'],
  // The same day on a machine of any time zone.
  ['2026-01-01', '1 January 2026', '1er janvier 2026'],
  ['2028-02-29', '29 February 2028', '29 février 2028'],
])('the day %s is %s, « %s »', (day, english, french) => {
  expect(dayInWords(day, 'en')).toBe(english);
  expect(dayInWords(day, 'fr')).toBe(french);
});

test.each([
  ['2026-11', 'November 2026', 'novembre 2026'],
  ['2027-01', 'January 2027', 'janvier 2027'],
])('the month %s is %s, « %s »', (month, english, french) => {
  expect(monthInWords(month, 'en')).toBe(english);
  expect(monthInWords(month, 'fr')).toBe(french);
});
