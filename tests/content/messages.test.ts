import { expect, test } from 'vitest';
import en from '../../src/content/i18n/en.json';
import fr from '../../src/content/i18n/fr.json';
import { PATH_FORMS, PATH_REFUSALS } from '../../src/domain/path-formats/index.ts';
import {
  DATA_DIRECTORY_CORRECTION_CODES,
  DATA_DIRECTORY_PROBLEM_CODES,
  DATA_DIRECTORY_WARNING_CODES,
} from '../../src/domain/sage-data-directory/index.ts';
import {
  CORRECTION_CODES,
  PROBLEM_CODES,
  WARNING_CODES,
} from '../../src/domain/windows-profile/index.ts';

const dictionaries = [
  ['English', en],
  ['French', fr],
] as const;

test('both languages have the same strings, in the same order', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
});

test.each(dictionaries)('no %s string is empty or has spaces at its ends', (_, dictionary) => {
  for (const [key, text] of Object.entries(dictionary)) {
    expect(text.trim(), key).toBe(text);
    expect(text, key).not.toBe('');
  }
});

test('both languages fill in the same values', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
  const french: Readonly<Record<string, string>> = fr;
  for (const [key, text] of Object.entries(en)) {
    expect(values(french[key] ?? ''), key).toEqual(values(text));
  }
});

test.each([
  ['path.problem.', PROBLEM_CODES],
  // Said of a folder that came with a link, which no rule can know.
  ['path.warning.', [...WARNING_CODES, 'from-link']],
  ['path.correction.', CORRECTION_CODES],
  ['path.form.', PATH_FORMS],
  ['path.refusal.', PATH_REFUSALS],
  ['data.problem.', DATA_DIRECTORY_PROBLEM_CODES],
  ['data.warning.', DATA_DIRECTORY_WARNING_CODES],
  ['data.correction.', DATA_DIRECTORY_CORRECTION_CODES],
])('%s has a sentence for every code of the rules, and no other', (prefix, codes) => {
  for (const [, dictionary] of dictionaries) {
    const named = Object.keys(dictionary).filter((key) => key.startsWith(prefix));
    expect(named.sort()).toEqual(codes.map((code) => prefix + code).sort());
  }
});

test('the placeholder for a folder cannot become a real exclusion by mistake', () => {
  // Windows forbids < and > in names (fact A8).
  for (const [, dictionary] of dictionaries) {
    expect(dictionary['profile.placeholder']).toMatch(/^<[^<>]+>$/);
  }
});
