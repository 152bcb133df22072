import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLink, linkNameOf, nearestLinks, shownName } from '@/domain/link-ids.ts';

const links = [
  { id: 'sage50', number: 500 },
  { id: 'license-key', number: 520 },
  { id: 'antivirus', number: 530 },
  { id: 'avast', number: 531 },
  { id: 'webroot', number: 532 },
  { id: 'company-not-found', number: 540 },
  { id: 'not-syncing', number: 550 },
];

describe('the name in an address', () => {
  test.each([
    ['an id', '/go/avast/', 'avast'],
    ['without the slash', '/go/avast', 'avast'],
    ['in any casing', '/GO/Avast', 'Avast'],
    ['with slashes too many', '/go//avast//', 'avast'],
    ['escaped', '/go/%C3%A9', 'é'],
    ['escaped wrongly', '/go/%E0%A4%A', '%E0%A4%A'],
    ['another address', '/other/', undefined],
    ['the list itself', '/go/', undefined],
    ['something deeper', '/go/avast/steps', undefined],
    ['something that only begins so', '/gopher/avast', undefined],
  ])('%s', (_, path, expected) => {
    expect(linkNameOf(path)).toBe(expected);
  });
});

describe('the name on a page', () => {
  test.each([
    ['as it was written', 'Avast', 'Avast'],
    ['cut where it is too long', 'a'.repeat(61), `${'a'.repeat(60)}…`],
    ['cut between characters and not inside one', '😀'.repeat(60), '😀'.repeat(60)],
    ['without what would turn the sentence around it', '\u202Ea\u2066b', 'ab'],
  ])('is shown %s', (_, name, expected) => {
    expect(shownName(name)).toBe(expected);
  });
});

describe('finding a link', () => {
  test.each([
    ['by its id', 'avast', 'avast'],
    ['in capitals', 'AVAST', 'avast'],
    ['by its number', '531', 'avast'],
    ['with spaces around it', ' webroot ', 'webroot'],
    ['never by a name of every object', 'constructor', undefined],
    ['never by a part of an id', 'ava', undefined],
    ['never by a number that is written otherwise', '531.0', undefined],
    ['never by nothing', '', undefined],
    ['never by a way out', '..%2f..%2fetc', undefined],
    ['never by markup', '<script>alert(1)</script>', undefined],
  ])('%s', (_, name, expected) => {
    expect(findLink(name, links)?.id).toBe(expected);
  });
});

describe('the nearest links', () => {
  test.each([
    ['letters swapped', 'avsat', 'avast'],
    ['a letter missing', 'webrot', 'webroot'],
    ['an underscore', 'license_key', 'license-key'],
    ['a part of an id', 'company', 'company-not-found'],
    ['an id with more around it', 'avast-exclusion', 'avast'],
    ['a digit wrong', '535', 'antivirus'],
  ])('%s', (_, name, expected) => {
    expect(nearestLinks(name, links).map(({ id }) => id)).toContain(expected);
  });

  test.each(['', 'zzzzzzzz', '<img src=x>', 'a'.repeat(5000)])('none for %s', (name) => {
    expect(nearestLinks(name, links)).toEqual([]);
  });

  test('no text throws or gives more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(nearestLinks(name, links, 2).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
