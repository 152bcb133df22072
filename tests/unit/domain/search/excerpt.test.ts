import { describe, expect, test } from 'vitest';
import { parseExcerpt, passageBelow } from '@/domain/search/excerpt.ts';
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

describe('a passage below the title of its section', () => {
  const content =
    "Add an exclusion in Avast. Add the connector's folder, then save. You see: its name. Is it gone? Bring it back, in Avast One too.";
  test.each([
    ['the whole title', 'Add an exclusion in Avast. Add the', 'Add the…'],
    ['the end of the title', 'in <mark>Avast</mark>. Add the', 'Add the…'],
    ['one word of it, marked', '<mark>Avast.</mark> Add the', 'Add the…'],
    ['no more than the title', 'Add an exclusion in <mark>Avast.</mark>', ''],
    ['whole sentences', 'You see: its name.', 'You see: its name.'],
    ['a beginning in a sentence', 'its name. Is it gone?', '…its name. Is it gone?'],
    ['an end at a comma', "Add the connector's folder,", "Add the connector's folder…"],
    ['an end at a colon', 'You see:', 'You see…'],
    ['both, with a match at the end', 'folder, then <mark>save</mark>', '…folder, then save…'],
    ['words that only begin like it', 'in Avast One too.', '…in Avast One too.'],
  ])('%s: “%s”', (_, excerpt, expected) => {
    const parts = passageBelow('Add an exclusion in Avast', parseExcerpt(excerpt), content);
    expect(parts.map(({ text }) => text).join('')).toBe(expected);
    if (excerpt.endsWith('save</mark>'))
      expect(parts.at(-2)).toEqual({ text: 'save', match: true });
  });

  test('a title that is a question in French, with its no-break space, is not said again', () => {
    const parts = [{ text: 'sans risque ? Pas tout à fait.', match: false }];
    const text = "L'exclusion est-elle sans risque ? Pas tout à fait.";
    expect(passageBelow("L'exclusion est-elle sans risque\u00A0?", parts, text)).toEqual([
      { text: 'Pas tout à fait.', match: false },
    ]);
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
