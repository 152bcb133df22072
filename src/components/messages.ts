import type { Language } from '../../config/locales.ts';
import en from '../content/i18n/en.json';
import fr from '../content/i18n/fr.json';

/** The interface's strings in one language, by flat dotted key. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** Assigning French to the English keys' type makes a missing French string a type error. */
const dictionaries: Readonly<Record<Language, Messages>> = { en, fr };

/** The language of the page that is being rendered; what is not French is English. */
export function languageOf(lang: string | undefined): Language {
  return lang === 'fr' ? 'fr' : 'en';
}

export function messagesFor(language: Language): Messages {
  return dictionaries[language];
}

/** The strings below one prefix, such as `checklist.`, by what follows the prefix. */
export type Strings<Prefix extends string> = Readonly<
  Record<SuffixOf<keyof Messages, Prefix>, string>
>;

type SuffixOf<Key extends string, Prefix extends string> = Key extends `${Prefix}${infer Suffix}`
  ? Suffix
  : never;

/**
 * The strings below one prefix with the prefix cut off, so that an island receives only what it
 * shows: `subset(messages, 'checklist.')` turns `checklist.reset` into `reset`.
 */
export function subset<Prefix extends string>(messages: Messages, prefix: Prefix): Strings<Prefix> {
  const entries = Object.entries(messages)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text]);
  // The keys are the ones of the type by construction; Object.fromEntries cannot say so.
  return Object.fromEntries(entries) as Strings<Prefix>;
}
