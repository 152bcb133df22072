import { describe, expect, test } from 'vitest';
import { type Language, languages } from '@/domain/languages.ts';
import { lossWords, placeToBringBack, tellsLostFile } from '@/domain/search/lost-file.ts';
import { fold, wordsOf } from '@/domain/search/words.ts';

describe('that the file was taken away', () => {
  test.each<[string, Language, string, boolean, boolean]>([
    ['what happened to the connector', 'en', 'the connector was deleted', false, true],
    ['what happened to it in French', 'fr', 'le connecteur a été supprimé', false, true],
    ['with its accents and in the feminine', 'fr', 'Application effacée, fichier', false, true],
    ['who did it', 'en', 'avira removed it', false, true],
    ['a pasted name or a product beside it', 'en', 'it is gone', true, true],
    ['nothing of a company', 'en', 'my company was removed from the list', false, false],
    ['nothing of an icon', 'fr', 'l’icône a disparu', false, false],
    [
      'nothing of what the reader wants to remove',
      'en',
      'remove the connector exclusion',
      true,
      false,
    ],
    ['nothing of that in French', 'fr', 'supprimer l’exclusion du connecteur', true, false],
    ['nothing where nothing was lost', 'en', 'avast blocks the connector', true, false],
  ])('is said by %s', (_, language, text, isAboutFile, expected) => {
    expect(tellsLostFile(wordsOf(text), lossWords(language), isAboutFile)).toBe(expected);
  });

  test.each(languages)('is told by folded words, each once: %s', (language) => {
    for (const list of Object.values(lossWords(language)) as string[]) {
      const words = list.split(' ');
      expect(words).toEqual([...new Set(words)]);
      expect(list).toBe(fold(list));
    }
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
