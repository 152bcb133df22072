import { describe, expect, test } from 'vitest';
import { nameScores, pageToldByNames, wordsOfNames } from '@/domain/search/name-scores.ts';

const pages = [
  { title: 'The connector has stopped', symptom: 'It will not open', aliases: ['reboot'] },
  { title: 'Données absentes', symptom: 'Le cœur du problème', aliases: ['redémarrer'] },
].map(wordsOfNames);

const scoresOf = (word: string) => Object.fromEntries(nameScores(pages, word));

describe('a page scores by a word', () => {
  test.each([
    ['of its title', 'Connector', { 0: 12 }],
    ['of an alias', 'reboot', { 0: 12 }],
    ['that is begun', 'rebo', { 0: 12 }],
    ['in another form', 'redémarrage', { 1: 12 }],
    ['without its accents', 'donnees', { 1: 12 }],
    ['of its symptom, much less', 'coeur', { 1: 0.7 }],
    ['that it does not have: nothing', 'licence', {}],
  ])('%s', (_, word, expected) => {
    expect(scoresOf(word)).toEqual(expected);
  });
});

describe('the names tell a page', () => {
  const word = (entries: readonly (readonly [number, number])[]) => new Map(entries);
  const nothing = word([]);
  const none = () => false;

  test.each([
    ['that leads by a word and holds every one', [2, 5], [word([[2, 12]])], nothing, none, 2],
    [
      'that is named, however near the next',
      [2, 5],
      [
        word([
          [2, 12],
          [5, 12],
        ]),
      ],
      nothing,
      (page: number) => page === 2,
      2,
    ],
    ['that has gained, though it lacks a word', [2], [nothing], word([[2, 80]]), none, 2],
    ['for a number alone', [2], [], word([[2, 200]]), none, 2],
    [
      'not where two have the same',
      [2, 5],
      [
        word([
          [2, 12],
          [5, 12],
        ]),
      ],
      nothing,
      none,
      undefined,
    ],
    [
      'not where a sentence decides',
      [2, 5],
      [
        word([
          [2, 12.7],
          [5, 12],
        ]),
      ],
      nothing,
      none,
      undefined,
    ],
    ['not where a word is missing', [2], [word([[2, 12]]), nothing], nothing, none, undefined],
    ['not where none is found', [], [nothing], nothing, none, undefined],
  ] as const)('%s', (_, ranked, scores, gained, isNamed, page) => {
    expect(pageToldByNames(ranked, scores, gained, isNamed)).toBe(page);
  });
});
