import { parseExcerpt, type ExcerptPart, toIndexQuery } from '../domain/search-excerpt.ts';

/** The part of Pagefind's script that this site uses; the script is written by the build. */
interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  data: () => Promise<PagefindPage>;
}

interface PagefindPage extends PagefindSection {
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  readonly title?: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A page that was found, or the section of it that fits best. */
export interface SearchResult {
  readonly page: string;
  /** The section's heading; `undefined` where the page as a whole fits. */
  readonly section: string | undefined;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failed load is tried again the next time. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Excerpts of a few words tell a section apart; the worker would cost another 12 KB.
  await pagefind.options({ excerptLength: 18, noWorker: true });
  return pagefind;
}

/**
 * The best results in the page's language, best first.
 * @throws where Pagefind cannot be loaded.
 */
export async function search(query: string, limit = 8): Promise<SearchResult[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(toIndexQuery(query));
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map((page) => {
    const section = page.sub_results.find(({ url }) => url.includes('#'));
    const best = page.sub_results[0] ?? page;
    return {
      page: page.meta.title ?? '',
      section: best === section ? best.title : undefined,
      href: best.url,
      excerpt: parseExcerpt(best.excerpt),
    };
  });
}
