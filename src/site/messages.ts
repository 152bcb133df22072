import type { Messages, Prefix, Words } from '../browser/words.ts';
import en from '../content/i18n/en.json';
import fr from '../content/i18n/fr.json';
import type { Language } from '../domain/languages.ts';

/** Assigning French to the English keys' type makes a missing French string a type error. */
const dictionaries: Readonly<Record<Language, Messages>> = { en, fr };

export function messagesFor(language: Language): Messages {
  return dictionaries[language];
}

/** The strings below these prefixes, each prefix cut off: `checklist.reset` becomes `checklist: { reset }`. */
export function wordsFor<P extends Prefix>(messages: Messages, prefixes: readonly P[]): Words<P> {
  const entries = prefixes.map((prefix) => [prefix, stringsBelow(messages, prefix)] as const);
  // The keys are those of the type by construction; Object.fromEntries cannot say so.
  return Object.fromEntries(entries) as Words<P>;
}

function stringsBelow(messages: Messages, prefix: Prefix): Readonly<Record<string, string>> {
  const start = `${prefix}.`;
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => key.startsWith(start))
      .map(([key, text]) => [key.slice(start.length), text]),
  );
}
