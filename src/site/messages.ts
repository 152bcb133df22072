import type { Messages, Strings } from '../browser/words.ts';
import en from '../content/i18n/en.json';
import fr from '../content/i18n/fr.json';
import type { Language } from '../domain/languages.ts';

/** Assigning French to the English keys' type makes a missing French string a type error. */
const dictionaries: Readonly<Record<Language, Messages>> = { en, fr };

export function messagesFor(language: Language): Messages {
  return dictionaries[language];
}

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
