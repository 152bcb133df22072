import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { testBuilds } from '../../scripts/build.ts';
import type { SearchWords } from '@/browser/search/site-search.ts';
import { rootLanguage } from '@/domain/languages.ts';

export interface BuiltPage {
  /** The address that the page is served at, with the base path: `/help/fr/…/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

export interface BuiltSite {
  readonly name: string;
  readonly directory: string;
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

/** The builds that the tests read, each with all of its pages: both, or the one that `SITE_BUILD` names. */
export const builtSites: readonly BuiltSite[] = Object.entries(testBuilds)
  .filter(([name]) => name === (process.env.SITE_BUILD ?? name))
  .map(([name, { directory, base }]) => ({
    name,
    directory,
    base,
    pages: readPages(directory, base),
  }));

function readPages(directory: string, base: string): BuiltPage[] {
  return globSync(`${directory}/**/*.html`)
    .sort()
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const path = file.slice(directory.length + 1).replace(/(^|\/)index\.html$/, '$1');
      return { address: base + path, html, document: parseHTML(html).document };
    });
}

/** Where Pagefind's files are in a build. */
export function pagefindFolder({ directory }: BuiltSite): string {
  const words = readFileSync(`${directory}/pagefind/${rootLanguage}/words.json`, 'utf8');
  return join(directory, 'pagefind', (JSON.parse(words) as SearchWords).folder);
}

/** The page at an address, or nothing. */
export function pageAt({ pages }: BuiltSite, address: string): BuiltPage | undefined {
  return pages.find((page) => page.address === address);
}

/** The pages that are in one language, without those that speak both. */
export function contentPages(site: BuiltSite): BuiltPage[] {
  return site.pages.filter((page) => !isBilingual(site, page));
}

/** Whether a page speaks both languages: the one that leads to both, those of links, and the 404. */
export function isBilingual({ base }: BuiltSite, { address }: BuiltPage): boolean {
  return address === base || address.startsWith(`${base}go/`) || address.endsWith('404.html');
}

/** Every id of a page, which is what a link's fragment can lead to. */
export function idsOf({ document }: BuiltPage): string[] {
  return [...document.querySelectorAll('[id]')].map(({ id }) => id);
}
