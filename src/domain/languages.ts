/** The two languages of the site: English stands at the root, French under `/fr/`. */
export const locales = {
  root: { label: 'English', lang: 'en' },
  fr: { label: 'Français', lang: 'fr' },
} as const;

export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames = { en: locales.root.label, fr: locales.fr.label } as const;

/** The language that a reader of `language` can change to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}

/** A text in both languages, side by side so that neither can be forgotten. */
export type Bilingual = Readonly<Record<Language, string>>;
