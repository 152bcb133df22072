import { type CollectionEntry, getEntry } from 'astro:content';
import { type Language, prefixOf } from '../domain/languages.ts';
import { pageHref } from './addresses.ts';
import { hubPath, type ProblemPage } from './settings.ts';

/**
 * The entry of the hub in one language, or of a page below it.
 * @throws when that language has no such page: a reader must never land in the other one unasked.
 */
export async function pageEntry(
  language: Language,
  page?: ProblemPage,
): Promise<CollectionEntry<'docs'>> {
  const id = prefixOf(language) + (page ? `${hubPath}/${page}` : hubPath);
  const entry = await getEntry('docs', id);
  if (!entry) throw new Error(`No page ${id}: write it below src/content/docs/.`);
  return entry;
}

/** Pages below the hub in one language, each with its address and what its front matter says. */
export function pagesIn(language: Language, pages: readonly ProblemPage[]) {
  return Promise.all(
    pages.map(async (name) => {
      const { data } = await pageEntry(language, name);
      return { ...data, name, href: pageHref(language, name) };
    }),
  );
}
