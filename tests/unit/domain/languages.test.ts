import { describe, expect, test } from 'vitest';
import {
  languageOfPath,
  languageOfTag,
  languages,
  otherLanguage,
  otherLanguages,
  prefixOf,
} from '@/domain/languages.ts';

test.each(languages)('a path below the beginning of %s is in it', (language) => {
  for (const slash of ['', '/']) {
    expect(languageOfPath(`${slash}${prefixOf(language)}a/`)).toBe(language);
    expect(languageOfPath(`${slash}${prefixOf(language)}`)).toBe(language);
  }
});

test('a path that only begins like a language’s folder is not in it', () => {
  expect(languageOfPath('/french-guide/')).toBe('en');
  expect(languageOfPath('/fr')).toBe('fr');
});

describe('the language of a tag', () => {
  test.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['EN-gb', 'en'],
  ])('%s is %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  test.each(['frr', 'xx', '', undefined])('%s is an error, and never another language', (tag) => {
    expect(() => languageOfTag(tag)).toThrow('languages.ts');
  });
});

test.each(languages)('of the others of %s, one is offered', (language) => {
  expect([language, ...otherLanguages(language)].sort()).toEqual([...languages].sort());
  expect(otherLanguages(language)).toContain(otherLanguage(language));
});
