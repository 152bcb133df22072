import { expect, test } from 'vitest';
import { parsePage } from './mdx-pages.ts';
import { outlineFaults } from './twins.ts';

const page = (...lines: string[]) =>
  ['## A \\{#a}', '', ...lines, '', '<Fold id="b">', ''].join('\n');
const adviceOn = (english: string, french: string) =>
  outlineFaults(parsePage(english, 'it', 'en'), parsePage(french, 'it', 'fr')).map(
    ({ file, line, message }) => `${file.includes('/fr/') ? 'fr' : 'en'} ${line} ${message}`,
  );

test('twins that say the same have no fault', () => {
  expect(adviceOn(page('1. One', '2. Two'), page('1. Un', '2. Deux'))).toEqual([]);
});

test.each([
  [
    'an item without a French one',
    ['1. One', '2. Two'],
    ['1. Un'],
    'fr 5 the list item "2. Two" of line 4 of',
  ],
  [
    'an item without an English one',
    ['1. One'],
    ['1. Un', '2. Deux'],
    'en 5 the list item "2. Deux" of line 4 of',
  ],
  [
    'the one whose link tells it',
    ['1. One', '2. [To](x)', '3. Three'],
    ['1. Un', '2. Trois'],
    'fr 4 the list item "2. [To](x)" of line 4 of',
  ],
  ['a component', ['<Then />'], [], 'fr 4 <Then /> of line 3 of'],
  [
    'a number where the other has a point',
    ['1. One'],
    ['- Un'],
    'fr 3 the list item "- Un" stands here, and the list item "1. One" in line 3 of',
  ],
])('%s is named', (_, english, french, advice) => {
  const [fault] = adviceOn(page(...english), page(...french));
  expect(fault).toContain(advice);
});

test('a heading with another id is named', () => {
  expect(adviceOn('## A \\{#a}', '## A \\{#b}')[0]).toContain('fr 1 the heading "A" stands here');
});
