import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageToOffer } from '@/domain/language-offer.ts';

const languages = ['en', 'fr'];

describe('the language to offer', () => {
  test.each([
    ['the other one than the page’s', 'en', '', ['fr'], 'fr'],
    ['and the reverse', 'fr', '', ['en'], 'en'],
    ['with a region', 'en', '', ['fr-CA', 'en-CA'], 'fr'],
    ['in capitals', 'en', '', ['FR-ca'], 'fr'],
    ['none where the page is in the reader’s', 'fr', '', ['fr-CA', 'en'], undefined],
    ['the first that the site speaks counts', 'fr', '', ['de', 'en-GB', 'fr'], 'en'],
    ['a second language is not the first', 'en', '', ['en', 'fr'], undefined],
    ['none to a reader of neither', 'en', '', ['de', 'ja'], undefined],
    ['none where the browser says nothing', 'fr', '', [], undefined],
    ['none after a choice of the other', 'en', 'fr', ['fr'], undefined],
    ['none after a choice of the page’s', 'en', 'en', ['fr'], undefined],
    ['a broken memory is no choice', 'en', 'constructor', ['fr'], 'fr'],
    ['nor one that only begins like a choice', 'en', 'french', ['fr'], 'fr'],
    ['a longer code only begins alike', 'en', '', ['frr', 'fry-NL'], undefined],
  ] as const)('%s', (_, page, remembered, preferred, expected) => {
    expect(languageToOffer(languages, page, remembered, preferred)).toBe(expected);
  });

  test('any language that the site speaks is offered', () => {
    expect(languageToOffer([...languages, 'de'], 'en', '', ['de-AT'])).toBe('de');
  });

  const anyTag = fc.oneof(fc.constantFrom('en-US', 'fr-FR', 'de', '', 'FR'), fc.string());

  test('is never the page’s own, and never asked for again after an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'fr'), fc.array(anyTag), (page, preferred) => {
        expect(languageToOffer(languages, page, '', preferred)).not.toBe(page);
        expect(languageToOffer(languages, page, page, preferred)).toBeUndefined();
      }),
    );
  });
});
