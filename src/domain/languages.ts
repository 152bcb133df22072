/**
 * The languages of the site, with what each calls itself and where its pages begin below the site's
 * root (empty, or with a slash at the end and none before). Every list, text and address that depends
 * on a language is made from this table: a new row is a type error wherever its words are missing.
 */
const table = {
  en: { name: 'English', prefix: '' },
  fr: { name: 'Français', prefix: 'fr/' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly prefix: string }>>;

export type Language = keyof typeof table;

export const languages = Object.keys(table) as readonly Language[];

/** A text in every language, side by side so that none can be forgotten. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What each language calls itself. */
export const languageNames: Bilingual = inEveryLanguage((language) => table[language].name);

/** The beginning of a language's paths, such as `fr/`. */
export function prefixOf(language: Language): string {
  return table[language].prefix;
}

/** The language of a path below the site's root, with or without a slash before it. */
export function languageOfPath(path: string): Language {
  const relative = path.replace(/^\//, '');
  const inFolder = (language: Language) => `${relative}/`.startsWith(prefixOf(language));
  return otherLanguages(rootLanguage).find(inFolder) ?? rootLanguage;
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
