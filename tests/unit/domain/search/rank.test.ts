import { describe, expect, test } from 'vitest';
import { nameOf, namesOf, rankPages } from '@/domain/search/rank.ts';
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
    ['what fits far less than the best is left out', ['a'], [scores(10, 1, 2)], [0, 2]],
    ['nothing fits', ['zzz'], [scores()], []],
  ])('%s', (_, words, texts, expected) => {
    expect(rankPages(names, nameOf(words, stopWords), texts)).toEqual(expected);
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
