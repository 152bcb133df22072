import { expect, test } from 'vitest';
import { readLinks } from '../../scripts/link-registry.ts';
import { extendLock, missingIds, readLock, readPublicIds } from '../../scripts/public-ids.ts';

const root = '.';
const links = readLinks(root);

/** The contract's first ids with their numbers, fixed for ever (LINKING.md). */
const fixed = {
  sage50: 500,
  restart: 510,
  'license-key': 520,
  antivirus: 530,
  avast: 531,
  webroot: 532,
  defender: 533,
  'company-not-found': 540,
  'data-directory': 541,
  'not-syncing': 550,
  'get-help': 560,
};

test('the first ids keep their numbers', () => {
  const numbers = Object.fromEntries(links.map(({ id, number }) => [id, number]));
  expect(numbers).toMatchObject(fixed);
});

test('no number is used twice, and none is another link’s id', () => {
  const names = links.flatMap(({ id, number }) => [id, String(number)]);
  expect(new Set(names).size).toBe(names.length);
});

test('no page has two short addresses', () => {
  const own = links.filter((link) => !link.at && !link.retired).map(({ page }) => page);
  expect(new Set(own).size).toBe(own.length);
});

test('every link leads to a place that exists', () => {
  const { pages } = readPublicIds(root);
  const lost = links.filter(({ page, at }) => at !== undefined && !pages[page]?.includes(at));
  expect(lost).toEqual([]);
});

test('nothing that links from outside may rely on has gone', () => {
  expect(missingIds(readLock(root), readPublicIds(root))).toEqual([]);
});

test('everything new is locked: npm run ids:lock', () => {
  expect(missingIds(readPublicIds(root), readLock(root))).toEqual([]);
});

test('the lock notices a lost page, heading and number, and never loses one', () => {
  const none = { pages: {}, checklists: {}, pictures: {}, links: {} };
  const lock = { ...none, pages: { a: ['x', 'y'], b: [] }, links: { avast: ['531', 'a'] } };
  const now = { ...none, pages: { a: ['y', 'z'] }, links: { avast: ['999', 'a'] } };
  expect(missingIds(lock, now)).toEqual(['pages a #x', 'pages b', 'links avast #531']);
  expect(missingIds(lock, extendLock(lock, now))).toEqual([]);
});
