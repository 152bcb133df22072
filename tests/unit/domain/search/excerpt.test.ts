import { describe, expect, test } from 'vitest';
import { parseExcerpt } from '@/domain/search/excerpt.ts';
import { markWords, withTypographicApostrophes } from '@/domain/search/shown-text.ts';

describe('an excerpt of the search index', () => {
  test.each([
    ['no match', 'plain words', [{ text: 'plain words', match: false }]],
    [
      'a match in the middle',
      'the <mark>key</mark> is',
      [
        { text: 'the ', match: false },
        { text: 'key', match: true },
        { text: ' is', match: false },
      ],
    ],
    ['markup of the page stays text', '&lt;b&gt; &amp;lt;', [{ text: '<b> &lt;', match: false }]],
    [
      'other tags are shown, never run',
      '<img src=x onerror=alert(1)>',
      [{ text: '<img src=x onerror=alert(1)>', match: false }],
    ],
    ['nothing', '', []],
  ])('%s', (_, excerpt, expected) => {
    expect(parseExcerpt(excerpt)).toEqual(expected);
  });
});

test('an excerpt gets the page’s apostrophes back', () => {
  expect(withTypographicApostrophes("l'antivirus d'Avast")).toBe('l’antivirus d’Avast');
});

test('the words that were asked for are marked in a sentence', () => {
  const marked = (text: string, asked: string[]) =>
    markWords(text, asked)
      .filter(({ match }) => match)
      .map(({ text: word }) => word);
  const text = 'Le connecteur est arrêté, figé ou ne s’ouvre plus';
  expect(marked(text, ['fige', 'connecteurs'])).toEqual(['connecteur', 'figé']);
  expect(marked(text, [])).toEqual([]);
  expect(
    markWords(text, ['fige'])
      .map(({ text: part }) => part)
      .join(''),
  ).toBe(text);
});
