/** The two languages of the site: English stands at the root, French under `/fr/`. */
export const locales = {
  root: { label: 'English', lang: 'en' },
  fr: { label: 'Français', lang: 'fr' },
} as const;

export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** A text in both languages, side by side so that neither can be forgotten. */
export type Bilingual = Readonly<Record<Language, string>>;
