/** The languages of the site: every list, text and address that depends on one is made from this one. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** A text in every language, side by side so that none can be forgotten. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What each language calls itself. */
export const languageNames: Bilingual = { en: 'English', fr: 'Français' };

/** Where the pages of a language begin, below the site's root: the only place that knows it. */
const prefixes: Bilingual = { en: '', fr: 'fr/' };

/** The beginning of a language's paths: empty, or with a slash at the end and none before (`fr/`). */
export function prefixOf(language: Language): string {
  return prefixes[language];
}

/** The language of a path below the site's root, with or without a slash before it. */
export function languageOfPath(path: string): Language {
  const relative = path.replace(/^\//, '');
  const named = languages.find(
    (language) => prefixes[language] !== '' && `${relative}/`.startsWith(prefixes[language]),
  );
  return named ?? rootLanguage;
}

/** The language whose pages stand at the site's root. */
export const rootLanguage: Language = 'en';

/** The languages that a reader of `language` can change to. */
export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((other) => other !== language);
}

/**
 * The language that a tag names (`fr`, `fr-CA`).
 * @throws where the site does not speak it: a page must never fall back to another one silently.
 */
export function languageOfTag(tag: string | undefined): Language {
  const found = languages.find((language) => tag?.toLowerCase().split('-')[0] === language);
  if (!found) throw new Error(`The site does not speak "${tag ?? ''}": src/domain/languages.ts.`);
  return found;
}

/** One value for each language, made by `of`. */
export function inEveryLanguage<Value>(
  of: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  const entries = languages.map((language) => [language, of(language)]);
  // The keys are the languages by construction; Object.fromEntries cannot say so.
  return Object.fromEntries(entries) as Record<Language, Value>;
}

/**
 * The one other language that is offered where there is room for one only: the offer above a page,
 * the search that found nothing, the second kit of the hand-off card. With a third language this table
 * asks which, and each of its users whether it should show a list ({@link otherLanguages}).
 */
const toChangeTo: Readonly<Record<Language, Language>> = { en: 'fr', fr: 'en' };

export function otherLanguage(language: Language): Language {
  return toChangeTo[language];
}
