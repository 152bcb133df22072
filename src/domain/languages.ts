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

/**
 * One other language to change to, for what offers a single one: a link in the header, a kit to fetch.
 * A third language makes this a choice: then its users show a list instead.
 */
export function otherLanguage(language: Language): Language {
  const [other] = otherLanguages(language);
  return other ?? language;
}
