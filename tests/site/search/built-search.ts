import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Pagefind } from '@/browser/search/pagefind.ts';
import {
  makeSearch,
  type SearchOutcome,
  type SearchPages,
  type SearchWords,
} from '@/browser/search/site-search.ts';
import { pagefindOptions } from '@/domain/search/pagefind.ts';
import type { BuiltSite } from '../built-site.ts';

/**
 * What the search of a built site answers, asked in Node: Pagefind's own script over its own files.
 * One language in a test file: the script keeps the first one's program for ever.
 */
export async function builtSearch(
  { directory, base }: BuiltSite,
  language: string,
): Promise<(text: string) => Promise<SearchOutcome>> {
  const read = (path: string) => readFileSync(join(directory, 'pagefind', path));
  const json = (path: string) => JSON.parse(read(path).toString('utf8')) as unknown;
  const script = pathToFileURL(join(directory, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  vi.stubGlobal('document', {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => language }),
  });
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.replace(/^.*\/pagefind\//, '').replace(/\?.*$/, '');
    return Promise.resolve(new Response(Uint8Array.from(read(file))));
  });
  await pagefind.options({
    basePath: 'http://search.test/pagefind/',
    baseUrl: base,
    ...pagefindOptions,
  });
  await pagefind.init();
  const { search } = makeSearch({
    site: json(`${language}/pages.json`) as SearchPages,
    words: json(`words-${language}.json`) as SearchWords,
    pagefind,
  });
  return async (text) => {
    let last: SearchOutcome | undefined;
    await search(text, (outcome) => {
      last = outcome;
    });
    if (!last) throw new Error(`No answer to ${text}`);
    return last;
  };
}
