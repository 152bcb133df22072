import { describe, expect, test } from 'vitest';
import { nameOf, namesOf, productsNamed, rankPages } from '@/domain/search/rank.ts';
import { isSameWord } from '@/domain/search/words.ts';

const stopWords = new Set(['the', 'it', 'is']);
const names = [
  { title: 'Restart the connector', symptom: 'It is frozen', aliases: ['reboot', 'clé'] },
  { title: 'Find the license key', symptom: 'You are asked for a key', aliases: ['serial number'] },
  { title: 'Antivirus blocks it', symptom: 'It was removed', aliases: ['false positive'] },
].map((page) => namesOf(page, stopWords));
const scores = (...byPlace: number[]) =>
  new Map(byPlace.flatMap((score, place) => (score > 0 ? [[place, score] as const] : [])));

describe('the order of the pages', () => {
  test.each<[string, string[], ReadonlyMap<number, number>[], number[]]>([
    ['the sum of what the words score', ['a', 'b'], [scores(2, 3), scores(2, 0, 3)], [0, 1, 2]],
    ['a name that was typed leads', ['serial', 'number'], [scores(9, 2, 8)], [1, 0, 2]],
    ['a name in another order leads', ['key', 'license', 'find'], [scores(9, 2)], [1, 0]],
    ['a name without its accents leads', ['cle'], [scores(2, 9)], [0, 1]],
    ['half a name does not', ['serial'], [scores(9, 2)], [0, 1]],
    ['a name is found without its text', ['reboot'], [scores()], [0]],
    ['what fits far less than the best is left out', ['a'], [scores(3, 0.4, 1)], [0, 2]],
    ['a name, however much it scores, leaves out no text', ['a'], [scores(14, 0.4, 1)], [0, 2]],
    ['what is rare counts as much as what is usual', ['a', 'b'], [scores(3), scores(0, 1)], [0, 1]],
    ['nothing fits', ['zzz'], [scores()], []],
  ])('%s', (_, words, texts, expected) => {
    expect(rankPages(names, nameOf(words, stopWords), texts)).toEqual(expected);
  });
});

test('what a page gains is added, and keeps it; a name that was typed still leads', () => {
  const typed = nameOf(['reboot'], stopWords);
  const gained = new Map([[2, 100]]);
  expect(rankPages(names, 'zzz', [scores(9, 2)], gained)).toEqual([2, 0, 1]);
  expect(rankPages(names, typed, [scores(1, 9)], gained)).toEqual([0, 2, 1]);
  expect(rankPages(names, 'zzz', [scores(9, 2)], new Map([[1, 4]]))).toEqual([0, 1]);
  // It is no score of the best, of which the others must have a share.
  expect(rankPages(names, 'zzz', [scores(0, 1, 0.2)], new Map([[0, 100]]))).toEqual([0, 1, 2]);
});

describe('the antivirus that a query names', () => {
  const pages = [
    { aliases: ['virus', 'Panda', 'threat detected'] },
    { product: 'Avast', aliases: ['Avast exception'] },
    { product: 'Sophos Home', aliases: ['Sophos'] },
    { product: 'Microsoft Defender', aliases: ['Sécurité Windows', 'The virus is threat'] },
    { aliases: ['Sophos Central', 'Avast Business', 'console', 'Nebula'] },
  ];

  test.each<[string, string, number[]]>([
    ['by its name', 'Avast removed it', [1]],
    ['by its alias', 'sophos removed it', [2]],
    ['by its alias without accents', 'securite windows', [3]],
    ['by an alias without the words that say nothing', 'virus threat', [3]],
    ['by a name of two words', 'sophos home', [2]],
    ['beside another', 'avast or sophos', [1, 2]],
    ['not where it is part of a longer name', 'sophos central', [4]],
    ['not by half a name', 'windows update', []],
    ['not by a name in pieces', 'windows update securite', []],
    ['not by a longer word', 'avastly', []],
    ['not where another page has a name of its own', 'nebula console panda', []],
    ['beside a longer name of another', 'avast sophos central', [1, 4]],
    ['by both names', 'sophos and sophos central', [4]],
    ['not at all', '', []],
  ])('%s', (_, text, expected) => {
    expect(productsNamed(text.split(' '), pages, stopWords)).toEqual(expected);
  });
});

test.each([
  ['redemarrer', 'redemarrage', true],
  ['company', 'companies', true],
  ['key', 'keys', true],
  ['avast', 'avast', true],
  ['lisence', 'lisez', false],
  ['key', 'keyboard', false],
  ['2022', '2023', false],
  ['', '', true],
])('%s and %s are forms of one word: %s', (one, other, same) => {
  expect(isSameWord(one, other)).toBe(same);
  expect(isSameWord(other, one)).toBe(same);
});
