import { inEveryLanguage, type Bilingual, type Language } from './languages.ts';

/** Dates as they are written where Sage 50 Accounts is used (fact F1), and in France. */
export const dateLocales: Bilingual = { en: 'en-GB', fr: 'fr-FR' };

// Left out where a widget takes nothing but the locales.
const ofDays = /* @__PURE__ */ formats({ day: 'numeric' });
const ofMonths = /* @__PURE__ */ formats({});

/** A day such as `2026-11-29` in words: "29 November 2026". */
export function dayInWords(day: string, language: Language): string {
  const words = ofDays[language].format(startOf(day));
  // The first of a month is an ordinal in French, and Intl writes a number.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** A month such as `2026-11` in words: "November 2026". */
export function monthInWords(month: string, language: Language): string {
  return ofMonths[language].format(startOf(`${month}-01`));
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Made once: to make a format takes far longer than to write a date with it. */
function formats(
  parts: Intl.DateTimeFormatOptions,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return inEveryLanguage(
    (language) =>
      new Intl.DateTimeFormat(dateLocales[language], {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
        ...parts,
      }),
  );
}
