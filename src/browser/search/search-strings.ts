import type { Language } from '../../domain/languages.ts';
import { type Messages, type Strings, stringsBelow } from '../words.ts';

type SearchMessages = Pick<Messages, `search.${string}` & keyof Messages>;

/** The search's strings in a language: a chunk of its own, since few visits open a search. */
const dictionaries: Readonly<
  Record<Language, () => Promise<{ readonly default: SearchMessages }>>
> = {
  en: () => import('../../content/i18n/search/en.json'),
  fr: () => import('../../content/i18n/search/fr.json'),
};

/** The search's strings in the language of the page. */
export async function loadSearchStrings(): Promise<Strings<'search'>> {
  // The build writes no other language.
  const { default: messages } = await dictionaries[document.documentElement.lang as Language]();
  return stringsBelow(messages, 'search');
}
