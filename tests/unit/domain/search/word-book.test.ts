import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSplitWords, makeWordBook, wordsByFrequency } from '@/domain/search/word-book.ts';

const book = makeWordBook([
  'redémarrage',
  'antivirus',
  'licence',
  'œuvre',
  'webroot',
  'liste',
  'avast',
  'back',
]);

describe('a word of a query', () => {
  test.each<[string, string, string | undefined, boolean]>([
    ['as a page has it', 'antivirus', 'antivirus', false],
    ['without its accents', 'redemarrage', 'redémarrage', false],
    ['in another form', 'redémarrer', 'redémarrage', false],
    ['not typed to its end', 'antiv', 'antiv', false],
    ['with oe for œ', 'oeuvre', 'œuvre', false],
    ['the beginning of one with œ', 'oeuv', 'œuvre', false],
    ['with a letter missing', 'antivrus', 'antivirus', true],
    ['with a letter missing in French', 'redemarage', 'redémarrage', true],
    ['with a wrong letter', 'lisence', 'licence', true],
    ['with two letters swapped', 'avats', 'avast', true],
    ['too short to be guessed', 'abv', undefined, false],
    ['like nothing that a page has', 'zzzyyyxxx', undefined, false],
    ['a number is never guessed', '12345', undefined, false],
  ])('%s', (_, word, expected, corrected) => {
    expect(book.resolve(word)).toEqual(
      expected === undefined ? undefined : { word: expected, corrected },
    );
  });

  test('among the nearest, one with the same first letter', () => {
    expect(makeWordBook(['bovast', 'avasts']).resolve('ovasts')?.word).toBe('avasts');
    expect(makeWordBook(['black', 'slack']).resolve('blakc')?.word).toBe('black');
  });

  test('never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        book.resolve(text);
        expect(joinSplitWords(text.split(' '), book).length).toBeGreaterThan(0);
      }),
    );
  });
});

test('two words that pages write as one become that one', () => {
  expect(joinSplitWords(['web', 'root', 'liste'], book)).toEqual(['webroot', 'liste']);
  expect(joinSplitWords(['sage', '50'], makeWordBook(['sage50']))).toEqual(['sage', '50']);
});

test('the more frequent words come first', () => {
  expect(wordsByFrequency(['b a', 'A c a'])).toEqual(['a', 'b', 'c']);
});

test.each([
  ['sofos', 'sophos'],
  ['shopos', 'sophos'],
  ['kasperskey', 'kaspersky'],
  ['casperski', 'kaspersky'],
  ['webroute', 'webroot'],
  ['eest', 'eset'],
  ['nortone', 'norton'],
  ['reset', undefined],
  ['est', undefined],
])('a product is known by its sound: %s is %s', (word, product) => {
  const products = ['Sophos', 'Kaspersky', 'Webroot', 'ESET', 'Norton'];
  const known = makeWordBook(products, [], products).resolve(word);
  expect(known?.word.toLowerCase()).toBe(product);
});

test('what begins with a known beginning is no mistake', () => {
  expect(makeWordBook(['erasing'], ['crash']).resolve('crashing')).toEqual({
    word: 'crashing',
    corrected: false,
  });
});
