import type { Bilingual, Language } from './languages.ts';

/** Dates as they are written where Sage 50 Accounts is used (fact F1), and in France. */
export const dateLocales: Bilingual = { en: 'en-GB', fr: 'fr-FR' };

/** A day such as `2026-11-29` in words: "29 November 2026". */
export function dayInWords(day: string, language: Language): string {
  const words = inWords(day, language, { day: 'numeric' });
  // The first of a month is an ordinal in French, and Intl writes a number.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** A month such as `2026-11` in words: "November 2026". */
export function monthInWords(month: string, language: Language): string {
  return inWords(`${month}-01`, language);
}

function inWords(day: string, language: Language, parts: Intl.DateTimeFormatOptions = {}): string {
  const format = { year: 'numeric', month: 'long', timeZone: 'UTC', ...parts } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(dateLocales[language], format);
}
