import { describe, expect, test } from 'vitest';
import { rankPages } from '@/domain/search/rank.ts';
import { isSameWord } from '@/domain/search/words.ts';

const pages = [
  { title: 'Restart the connector', symptom: 'It is frozen', aliases: ['reboot', 'won’t start'] },
  { title: 'Find the license key', symptom: 'You are asked for a key', aliases: ['serial number'] },
  { title: 'Antivirus blocks it', symptom: 'It was removed', aliases: ['false positive'] },
];
const none = new Map<number, number>();

describe('the order of the pages', () => {
  test.each<[string, string[], Map<number, number>[], number[]]>([
    ['a title leads', ['license', 'key'], [none, none], [1]],
    ['an alias leads', ['false', 'positive'], [none, none], [2]],
    ['half an alias counts less than a text', ['serial'], [new Map([[0, 9]])], [0, 1]],
    [
      'a text is found without a name',
      ['quarantine'],
      [
        new Map([
          [2, 3],
          [0, 1],
        ]),
      ],
      [2, 0],
    ],
    ['a sentence needs not match whole', ['key', 'unknownish'], [none, none], [1]],
    ['nothing fits', ['zzz'], [none], []],
    ['no word', [], [], []],
  ])('%s', (_, words, texts, expected) => {
    expect(rankPages(pages, words, texts, new Set())).toEqual(expected);
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
