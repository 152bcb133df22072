import type { BreadcrumbList, Graph, TechArticle } from 'schema-dts';
import { type Language, rootLanguage } from '../domain/languages.ts';

/** What a search engine is told about a page; every address is absolute. */
export interface DescribedPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Year-month-day. */
  readonly updated: string;
  readonly image: string;
  /** The same page in the other language. */
  readonly translation: string;
  /** The hub above it; the hub itself has none. */
  readonly hub?: { readonly url: string; readonly title: string } | undefined;
}

/**
 * The page in the words of schema.org: what it is about and where it stands. Only what is known is
 * said: there is no author, and no day on which it first appeared.
 */
export function structuredData(page: DescribedPage): Graph {
  const article: TechArticle = {
    '@type': 'TechArticle',
    '@id': page.url,
    url: page.url,
    headline: page.title,
    description: page.description,
    inLanguage: page.language,
    dateModified: page.updated,
    image: page.image,
    [page.language === rootLanguage ? 'workTranslation' : 'translationOfWork']: {
      '@type': 'TechArticle',
      '@id': page.translation,
    },
  };
  return {
    '@context': 'https://schema.org',
    '@graph': page.hub ? [article, breadcrumbs(page.hub, page)] : [article],
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
