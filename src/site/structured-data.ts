import type { CollectionEntry } from 'astro:content';
import type { BreadcrumbList, Graph, TechArticle } from 'schema-dts';
import { type Language, otherLanguage, rootLanguage } from '../domain/languages.ts';
import { pageHref, pageOfEntry, shareImageHref, translatedHref } from './addresses.ts';
import { pageEntry } from './pages.ts';

/**
 * A page in the words of schema.org: what it is about and where it stands, every address whole. Only
 * what is known is said: there is no author, and no day on which it first appeared.
 */
export async function structuredData(
  { id, data: { title, description, updated } }: CollectionEntry<'docs'>,
  language: Language,
  pathname: string,
  site: URL | undefined,
): Promise<Graph> {
  const full = (path: string) => new URL(path, site).href;
  const url = full(pathname);
  const article: TechArticle = {
    '@type': 'TechArticle',
    '@id': url,
    url,
    headline: title,
    description,
    inLanguage: language,
    dateModified: updated,
    image: shareImageHref(pathname, site),
    [language === rootLanguage ? 'workTranslation' : 'translationOfWork']: {
      '@type': 'TechArticle',
      '@id': full(translatedHref(pathname, otherLanguage(language))),
    },
  };
  const hub = { url: full(pageHref(language)), title: (await pageEntry(language)).data.title };
  const isHub = pageOfEntry(id) === undefined;
  return {
    '@context': 'https://schema.org',
    '@graph': isHub ? [article] : [article, breadcrumbs(hub, { url, title })],
  };
}

function breadcrumbs(...steps: readonly { url: string; title: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ url, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url,
    })),
  };
}

/** JSON for a script element: no text in it can close the element. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
