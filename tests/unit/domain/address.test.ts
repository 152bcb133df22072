import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanguage, withBase, withoutBase } from '@/domain/address.ts';

describe('the same page in the other language', () => {
  test.each([
    ['/a/b/', 'fr', '/fr/a/b/'],
    ['/fr/a/b/', 'en', '/a/b/'],
    ['/fr/a/', 'fr', '/fr/a/'],
    ['/a/', 'en', '/a/'],
    ['/', 'fr', '/fr/'],
    ['/fr/', 'en', '/'],
    ['/fr', 'en', '/'],
    // A page whose name only begins like the French folder is not French.
    ['/french-guide/', 'en', '/french-guide/'],
    ['/french-guide/', 'fr', '/fr/french-guide/'],
  ] as const)('%s in %s is %s', (path, language, expected) => {
    expect(inLanguage(path, language)).toBe(expected);
  });

  test('going there and back leads to the same page', () => {
    const path = fc.array(fc.stringMatching(/^[a-z0-9-]+$/)).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, (original) => {
        const english = inLanguage(original, 'en');
        expect(inLanguage(inLanguage(english, 'fr'), 'en')).toBe(english);
      }),
    );
  });
});

describe('the base path', () => {
  test.each([
    ['/help/a/', '/help/', '/a/'],
    ['/help/a/', '/help', '/a/'],
    ['/a/', '/', '/a/'],
    // Only a whole folder counts as the base path.
    ['/helpful/', '/help/', '/helpful/'],
  ])('%s without %s is %s', (path, base, expected) => {
    expect(withoutBase(path, base)).toBe(expected);
  });

  test.each([
    ['/a/', '/help/', '/help/a/'],
    ['/a/', '/help', '/help/a/'],
    ['/a/', '/', '/a/'],
  ])('%s with %s is %s', (path, base, expected) => {
    expect(withBase(path, base)).toBe(expected);
    expect(withoutBase(expected, base)).toBe(path);
  });
});
