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
import { makeTextSearch, type TextSearch } from '@/browser/search/text-search.ts';
import { pagefindOptions } from '@/domain/search/pagefind.ts';
import { type BuiltSite, pagefindFolder } from '../built-site.ts';

/**
 * What the search of a built site answers, asked in Node: Pagefind's own script over its own files.
 * One language in a test file: the script keeps the first one's program for ever.
 */
export async function builtSearch(
  site: BuiltSite,
  language: string,
): Promise<(text: string) => Promise<SearchOutcome>> {
  const folder = pagefindFolder(site);
  const read = (path: string) => readFileSync(join(folder, path));
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
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
    baseUrl: site.base,
    ...pagefindOptions,
  });
  await pagefind.init();
  return answersOf(namesOf(site.directory, language), makeTextSearch(pagefind));
}

/** What the names of the pages answer where their texts do not arrive; nothing where they leave a doubt. */
export function searchByNames(
  { directory }: BuiltSite,
  language: string,
): (text: string) => Promise<SearchOutcome | undefined> {
  const failed = Promise.reject(new Error('no texts'));
  const search = answersOf(namesOf(directory, language), failed);
  return (text) => search(text).catch(() => undefined);
}

function namesOf(directory: string, language: string) {
  const json = (name: string) =>
    JSON.parse(
      readFileSync(join(directory, `pagefind/${language}/${name}.json`), 'utf8'),
    ) as unknown;
  return { site: json('pages') as SearchPages, words: json('words') as SearchWords };
}

/** A search that answers with what it draws last. */
function answersOf(names: ReturnType<typeof namesOf>, text: TextSearch | Promise<TextSearch>) {
  const { search } = makeSearch({ ...names, text: Promise.resolve(text) });
  return async (query: string): Promise<SearchOutcome> => {
    let last: SearchOutcome | undefined;
    await search(query, (outcome) => {
      last = outcome;
    });
    if (!last) throw new Error(`No answer to ${query}`);
    return last;
  };
}
