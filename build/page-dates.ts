import { existsSync, readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { parse } from 'yaml';
import { hubPath } from '../src/site/settings.ts';

/**
 * Adds to a page of the sitemap the day on which what it says last changed, and the language that
 * other readers get. The day comes from the page's front matter: commit dates are missing from shallow
 * clones, and file dates are those of the clone.
 *
 * @throws when there is no page behind the address.
 */
export function withPageDate(item: SitemapItem): SitemapItem {
  const english = item.links?.find(({ lang }) => lang === 'en');
  return {
    ...item,
    lastmod: pageDate(item.url),
    links: [...(item.links ?? []), ...(english ? [{ ...english, lang: 'x-default' }] : [])],
  };
}

/** The `updated` day of the page at an address, as year-month-day. */
export function pageDate(address: string, folder = 'src/content/docs'): string {
  const path = new RegExp(`(?:fr/)?${hubPath}.*`).exec(address)?.[0].replace(/\/$/, '') ?? '';
  const file = [`${folder}/${path}.mdx`, `${folder}/${path}/index.mdx`].find(existsSync);
  if (file === undefined) throw new Error(`No page stands behind ${address}.`);
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
  // The schema of the pages checks its shape (src/content.config.ts).
  return (parse(yaml) as { updated: string }).updated;
}
