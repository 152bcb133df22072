import { getCollection } from 'astro:content';
import type { Language } from '../domain/languages.ts';
import { likelyPages, searchTopics } from './search-topics.ts';
import { problemPages, type ProblemPage } from './settings.ts';
import type { SearchPages, SearchPlace } from '../browser/search/site-search.ts';
import { pageHref } from './addresses.ts';
import { allLinks } from './links.ts';
import { messagesFor } from './messages.ts';
import { pageEntry } from './pages.ts';
import { placesOf } from './places.ts';

/** The pages of one language with what readers call them, and where numbers and pasted texts lead. */
export async function makeSearchPages(language: Language): Promise<SearchPages> {
  const placeOf = async (page: ProblemPage | undefined, at?: string): Promise<SearchPlace> => {
    const section = (await placesOf(language, page)).find(({ id }) => id === at)?.title;
    return {
      page: [undefined, ...problemPages].indexOf(page),
      ...(at !== undefined && { at }),
      ...(section !== undefined && { section }),
    };
  };

  const topics = Object.entries(searchTopics).map(
    async ([topic, { page, at, gain }]) => [topic, { ...(await placeOf(page, at)), gain }] as const,
  );
  const likely = Object.entries(likelyPages).map(
    async ([product, { page, says }]) =>
      [product, { ...(await placeOf(page)), says: messagesFor(language)[says] }] as const,
  );
  const numbers = (await allLinks()).map(
    async ({ number, page, at }) =>
      [String(number), await placeOf(page === 'index' ? undefined : page, at)] as const,
  );
  return {
    pages: await Promise.all(
      [undefined, ...problemPages].map(async (page) => {
        const { title, symptom, aliases, checklists } = (await pageEntry(language, page)).data;
        const product = await productOf(checklists, language);
        return { href: pageHref(language, page), title, symptom, aliases, product };
      }),
    ),
    bringBack: messagesFor(language)['result.bringBack'],
    topics: Object.fromEntries(await Promise.all(topics)) as SearchPages['topics'],
    likely: Object.fromEntries(await Promise.all(likely)) as SearchPages['likely'],
    threatName: messagesFor(language)['result.threatName'],
    numbers: Object.fromEntries(await Promise.all(numbers)),
  };
}

/** The product that one of these checklists is about. */
async function productOf(
  names: readonly string[],
  language: Language,
): Promise<string | undefined> {
  const lists = await getCollection('checklists', ({ id }) => names.includes(id));
  return lists.find(({ data }) => data.product)?.data.product?.[language];
}
