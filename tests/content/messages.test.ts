import { expect, test } from 'vitest';
import en from '../../src/content/i18n/en.json';
import fr from '../../src/content/i18n/fr.json';
import { PATH_FORMS, PATH_REFUSALS } from '../../src/domain/path-formats/index.ts';
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

test.each(dictionaries)('every code of the path rules has a %s sentence', (_, dictionary) => {
  const keys = [
    ...PROBLEM_CODES.map((code) => `path.problem.${code}`),
    ...WARNING_CODES.map((code) => `path.warning.${code}`),
    ...CORRECTION_CODES.map((code) => `path.correction.${code}`),
    ...PATH_FORMS.map((form) => `path.form.${form}`),
    ...PATH_REFUSALS.map((refusal) => `path.refusal.${refusal}`),
  ];
  expect(Object.keys(dictionary)).toEqual(expect.arrayContaining(keys));
});

test('the placeholder for a folder cannot become a real exclusion by mistake', () => {
  // Windows forbids < and > in names (fact A8).
  for (const [, dictionary] of dictionaries) {
    expect(dictionary['profile.placeholder']).toMatch(/^<[^<>]+>$/);
  }
});
