import { pagefindOptions, wasmFile } from '../../domain/search/pagefind.ts';
import { preload } from './search-files.ts';

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
  /** All that the page says. */
  readonly content: string;
  readonly sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  readonly title?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** Loads Pagefind from its folder, and the index of the page's language, which is `language`. */
export async function loadPagefind(language: string, folder: string): Promise<Pagefind> {
  // Pagefind's own script would ask for it two round trips later.
  preload(folder + wasmFile(language));
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // What an attempt without a connection left half loaded would be kept for ever.
  await pagefind.destroy();
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return pagefind;
}
