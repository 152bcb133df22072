/**
 * Whether a source that is known as of a month (`2026-11`) is more than a year old on a day
 * (`2027-12-01`): the same month a year later still counts as fresh.
 */
export function isStale(known: string, day: string): boolean {
  const [year, month = ''] = known.split('-');
  return day.slice(0, 'YYYY-MM'.length) > `${Number(year) + 1}-${month}`;
}
