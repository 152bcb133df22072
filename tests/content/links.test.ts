import { expect, test } from 'vitest';
import { readLinks } from '../../build/content/link-registry.ts';
import { lockFile, missingIds, readLock, readPublicIds } from '../../build/content/public-ids.ts';
import { extendLock } from '../../scripts/public-ids.ts';
import { expectNone } from './expect-none.ts';

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

test('no page has two short addresses', () => {
  const own = links.filter((link) => !link.at && !link.retired);
  expectNone(
    own.flatMap(({ id, page }, index) => {
      const first = own.find((link) => link.page === page);
      if (!first || own.indexOf(first) === index) return [];
      const message = `${page} has the short address of src/content/links/${first.id}.yaml already: give this link a place, at: …, or retire one of the two.`;
      return [{ file: `src/content/links/${id}.yaml`, line: 1, message }];
    }),
  );
});

test('everything new is locked', () => {
  const unlocked = missingIds(readPublicIds(root), readLock(root)).map(
    (id) => `${id} is new: once it has its final name, run npm run ids:lock.`,
  );
  expectNone(unlocked.map((message) => ({ file: lockFile, line: 1, message })));
});

test('the lock notices a lost page, heading and number, and never loses one', () => {
  const none = { pages: {}, checklists: {}, pictures: {}, links: {} };
  const lock = { ...none, pages: { a: ['x', 'y'], b: [] }, links: { avast: ['531', 'a'] } };
  const now = { ...none, pages: { a: ['y', 'z'] }, links: { avast: ['999', 'a'] } };
  expect(missingIds(lock, now)).toEqual(['pages a #x', 'pages b', 'links avast #531']);
  expect(missingIds(lock, extendLock(lock, now))).toEqual([]);
});
