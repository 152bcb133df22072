import { pagefindOptions, wasmFile } from '../../domain/search/pagefind.ts';

/** The part of Pagefind's script that this site uses; the script is written by the build. */
export interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: (language?: string) => Promise<void>;
  destroy: () => Promise<void>;
  search: (query: string) => Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The name of the page's fragment. */
  readonly id: string;
  readonly score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly excerpt: string;
  readonly sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  readonly title?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** Where the files of the search are, with a slash at the end. */
export function searchFolder(): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
}

/** Loads Pagefind and the index of the page's language, which is `language`. */
export async function loadPagefind(language: string): Promise<Pagefind> {
  preload(wasmFile(language));
  const pagefind = (await import(/* @vite-ignore */ `${searchFolder()}pagefind.js`)) as Pagefind;
  // What an attempt without a connection left half loaded would be kept for ever.
  await pagefind.destroy();
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return pagefind;
}

/** Asks at once for a file that Pagefind's own script would ask for two round trips later. */
function preload(file: string): void {
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'preload',
    as: 'fetch',
    crossOrigin: '',
    href: searchFolder() + file,
  });
  document.head.append(link);
}

/** The section of a page that fits best: the one that holds the most of what was searched for. */
export function bestSection({ sub_results }: PagefindPage): PagefindSection | undefined {
  const score = ({ weighted_locations }: PagefindSection) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return [...sub_results].sort((one, other) => score(other) - score(one))[0];
}
