import { describe, expect, test } from 'vitest';
import { placeToBringBack } from '@/domain/search/bring-back.ts';
import { type ClueName, clueNames, clueWords } from '@/domain/search/clue-words.ts';
import { readClue, type SaidSign, saidRow, wordsOfClues } from '@/domain/search/clues.ts';
import { type Language, languages } from '@/domain/languages.ts';
import { fold, wordsOf } from '@/domain/search/words.ts';

const cluesIn = (language: Language, text: string, signs: readonly SaidSign[] = []) =>
  clueNames.filter((name) => readClue(clueWords(language)[name])(saidRow(wordsOf(text), signs)));

describe('a clue is held', () => {
  test.each<[string, string, boolean]>([
    ['where every group has a word', 'red fast car', true],
    ['with accents and capitals', 'Réd CAR', true],
    ['not where one has none', 'fast red', false],
    ['not where a word is only part of another', 'redder car', false],
    ['by the beginning of a word', 'vehicles red', true],
    ['by words side by side', 'two wheeler blue', true],
    ['not by them apart', 'two blue wheeler', false],
    ['not where a word forbids it', 'red car toy', false],
    ['by a sign', 'nothing @product', false],
    ['not by nothing', '', false],
  ])('%s', (_, text, expected) => {
    const clue = ['red + car vehicle* + -toy', 'two_wheeler', '@product + seen'];
    expect(readClue(clue)(saidRow(wordsOf(text), []))).toBe(expected);
  });

  test('a sign is none of the words of a text', () => {
    expect(readClue(['@product + seen'])(saidRow(wordsOf('seen'), ['@product']))).toBe(true);
    expect(readClue(['@product + seen'])(saidRow(wordsOf('@product seen'), []))).toBe(false);
  });
});

describe('what a query is about', () => {
  test.each<[Language, ClueName, string]>([
    ['en', 'firewall', 'firewall blocks it'],
    ['fr', 'firewall', 'le pare-feu bloque tout'],
    ['en', 'windows-firewall', 'Windows Defender Firewall has blocked'],
    ['en', 'person', 'speak to a person'],
    ['fr', 'person', 'parler à quelqu’un'],
    ['en', 'provider', 'who gave me the connector'],
    ['fr', 'provider', 'd’où vient ce connecteur'],
    ['fr', 'mail-to-it', 'courriel au service informatique'],
    ['en', 'trust', 'is it safe'],
    ['en', 'remove-exclusion', 'remove the exclusion'],
    ['fr', 'remove-exclusion', 'enlever l’exception'],
    ['en', 'other-antivirus', 'ZoneAlarm stops it'],
    ['en', 'blocked', 'unblock the connector'],
    ['fr', 'blocked', 'débloquer le connecteur'],
    ['en', 'task-manager', 'ctrl+shift+esc'],
    ['fr', 'run-box', 'touche Windows + R'],
    ['en', 'stopped', 'the connector has stopped'],
    ['fr', 'data-flow', 'les factures ne sont pas arrivées'],
    ['en', 'company', 'my company is not listed'],
    ['fr', 'anything', 'problème connecteur'],
  ])('%s: %s is told by %s', (language, name, text) => {
    expect(cluesIn(language, text)).toContain(name);
  });

  test.each<[Language, ClueName, string]>([
    ['en', 'blocked', 'sync blocked'],
    ['fr', 'blocked', 'bloqué au démarrage'],
    ['en', 'provider', 'my provider cannot see my data'],
    ['en', 'stopped', 'data stopped'],
    ['en', 'managed', 'avast managed to delete the connector'],
    ['en', 'mail-to-it', 'it sends email'],
  ])('%s: %s is not told by %s', (language, name, text) => {
    expect(cluesIn(language, text, text.includes('avast') ? ['@product'] : [])).not.toContain(name);
  });
});

describe('that the file was taken away', () => {
  test.each<[string, Language, string, readonly SaidSign[], boolean]>([
    ['what happened to the connector', 'en', 'the connector was deleted', [], true],
    ['what happened to it in French', 'fr', 'le connecteur a été supprimé', [], true],
    ['with its accents and in the feminine', 'fr', 'Application effacée, fichier', [], true],
    ['who did it', 'en', 'avira removed it', [], true],
    ['whoever did it', 'en', 'nobody-knows removed it', [], true],
    ['a word alone', 'fr', 'disparu', [], true],
    ['a pasted name or a product beside it', 'en', 'it is gone', ['@file'], true],
    ['a product beside what else is lost', 'en', 'it deleted my data', ['@product'], true],
    ['what a product did to it', 'fr', 'il l’a détruit', ['@product'], true],
    ['a wish to have it back', 'en', 'get it back', [], true],
    ['a product and an infinitive', 'en', 'delete connector', ['@product'], true],
    ['nothing of a company', 'en', 'my company was removed from the list', [], false],
    ['nothing of an icon', 'fr', 'l’icône a disparu', [], false],
    ['nothing of a sync', 'en', 'synced once then disappeared', [], false],
    ['nothing of a removal', 'en', 'remove the connector exclusion', ['@product'], false],
    ['nothing of that in French', 'fr', 'supprimer l’exclusion du connecteur', ['@product'], false],
    ['nothing where nothing was lost', 'en', 'it blocks the connector', ['@product'], false],
  ])('is said by %s', (_, language, text, signs, expected) => {
    expect(cluesIn(language, text, signs).includes('lost-file')).toBe(expected);
  });
});

test.each(languages)('the words of clues are folded, each once in its group: %s', (language) => {
  for (const [name, clue] of Object.entries(clueWords(language))) {
    for (const group of clue.flatMap((groups) => groups.split(' + '))) {
      const words = group.replace(/^-/, '').split(' ');
      expect(words, name).toEqual([...new Set(words)]);
      expect(group, name).toBe(fold(group));
      expect(group, name).toMatch(/^-?@?[\p{L}\d]+\*?(?:[ _]@?[\p{L}\d]+\*?)*$/u);
    }
  }
});

test('typing mistakes are known by whole words and by beginnings', () => {
  expect(wordsOfClues([['red + -two_wheeler'], ['vehicle* @product a*']])).toEqual({
    words: ['red', 'two', 'wheeler'],
    beginnings: ['vehicle'],
  });
});

test.each([
  [['avast-open', 'avast-bring-back', 'avast-bring-back-done'], 'avast-bring-back'],
  [['bring-back'], 'bring-back'],
  [['quarantine', 'do-not-bring-backup', 'abring-back'], undefined],
  [[], undefined],
])('the place to bring a file back among %j is %s', (ids, expected) => {
  expect(placeToBringBack(ids)).toBe(expected);
});
