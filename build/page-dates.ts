import { existsSync, readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { parse } from 'yaml';
import { languages, prefixOf, rootLanguage } from '../src/domain/languages.ts';
import { hubPath } from '../src/site/settings.ts';

/**
 * Adds to a page of the sitemap the day on which what it says last changed, and the language that
 * other readers get. The day comes from the page's front matter: commit dates are missing from shallow
 * clones, and file dates are those of the clone.
 *
 * @throws when there is no page behind the address.
 */
export function withPageDate(item: SitemapItem): SitemapItem {
  const fallback = item.links?.find(({ lang }) => lang === rootLanguage);
  return {
    ...item,
    lastmod: pageDate(item.url),
    links: [...(item.links ?? []), ...(fallback ? [{ ...fallback, lang: 'x-default' }] : [])],
  };
}

/** The `updated` day of the page at an address, as year-month-day. */
function pageDate(address: string): string {
  const pattern = new RegExp(`(?:${languages.map(prefixOf).join('|')})${hubPath}.*`);
  const path = `src/content/docs/${pattern.exec(address)?.[0].replace(/\/$/, '') ?? ''}`;
  const file = [`${path}.mdx`, `${path}/index.mdx`].find(existsSync);
  if (file === undefined)
    throw new Error(`No page stands behind ${address}: look for ${path}.mdx.`);
  return frontMatterOf(readFileSync(file, 'utf8')).updated;
}

/** The front matter of a page's source, as far as it is read outside Astro. */
export function frontMatterOf(source: string): FrontMatter {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
  // The schema of the pages checks its shape (src/content.config.ts).
  return parse(yaml) as FrontMatter;
}

interface FrontMatter {
  readonly updated: string;
  readonly facts: readonly string[];
  readonly checklists?: readonly string[];
}
