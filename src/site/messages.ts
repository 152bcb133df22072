import { type Messages, type Prefix, stringsBelow, type Words } from '../browser/words.ts';
import en from '../content/i18n/en.json';
import fr from '../content/i18n/fr.json';
import searchEn from '../content/i18n/search/en.json';
import searchFr from '../content/i18n/search/fr.json';
import type { Language } from '../domain/languages.ts';

/** Assigning French to the English keys' type makes a missing French string a type error. */
const dictionaries: Readonly<Record<Language, Messages>> = {
  en: { ...en, ...searchEn },
  fr: { ...fr, ...searchFr },
};

export function messagesFor(language: Language): Messages {
  return dictionaries[language];
}

/** The strings below these prefixes, each prefix cut off: `checklist.reset` becomes `checklist: { reset }`. */
export function wordsFor<P extends Prefix>(messages: Messages, prefixes: readonly P[]): Words<P> {
  const entries = prefixes.map((prefix): [P, object] => [prefix, stringsBelow(messages, prefix)]);
  // The keys are those of the type by construction; Object.fromEntries cannot say so.
  return Object.fromEntries(entries) as Words<P>;
}
