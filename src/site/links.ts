import { getCollection } from 'astro:content';
import { inEveryLanguage, type Language } from '../domain/languages.ts';
import type { Link, LinksFile, NamedLink } from '../content/schemas/link.ts';
import { withBase } from '../domain/address.ts';
import { pageHref } from './addresses.ts';

/** Every link of the contract in the order of the numbers. */
export async function allLinks(): Promise<readonly NamedLink[]> {
  const entries = await getCollection('links');
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((one, other) => one.number - other.number);
}

/** The address of a link, with the base path: `/go/avast/`, or `/go/531/`. */
export function linkHref(name: string | number): string {
  return withBase(`/go/${name}/`, import.meta.env.BASE_URL);
}

/** The whole address below which the ids stand, with the slash at its end. */
export function goAddress(site: URL | undefined): string {
  return new URL(withBase('/go/', import.meta.env.BASE_URL), site).href;
}

/** Where a link leads in one language, with the base path and the place. */
export function targetHref({ page, at }: Link, language: Language): string {
  const href = pageHref(language, page === 'index' ? undefined : page);
  return at === undefined ? href : `${href}#${at}`;
}

/** A link by its number, as it is said and typed: without the scheme and the slash at its end. */
export function shortAddress({ number }: NamedLink, site: URL | undefined): string {
  const { host, pathname } = new URL(linkHref(number), site);
  return host + pathname.replace(/\/$/, '');
}

/**
 * The short address of a page below the hub or of the hub itself: that of the link to its beginning.
 * @throws where no link that is in use leads there.
 */
export async function shortAddressOfPage(page = 'index', site: URL | undefined): Promise<string> {
  const links = await allLinks();
  const link = links.find(
    (candidate) =>
      candidate.page === page && candidate.at === undefined && candidate.retired === undefined,
  );
  if (!link)
    throw new Error(
      `No link that is in use leads to ${page}: add one to src/content/links/, without "at" and "retired".`,
    );
  return shortAddress(link, site);
}

/** The published registry; `site` is the origin that the addresses begin with. */
export function linksFile(links: readonly NamedLink[], site: URL | undefined): LinksFile {
  const full = (path: string) => new URL(path, site).href;
  return {
    $schema: full(withBase('/links.schema.json', import.meta.env.BASE_URL)),
    version: 1,
    links: links.map((link) => ({
      id: link.id,
      number: link.number,
      url: full(linkHref(link.id)),
      shortUrl: full(linkHref(link.number)),
      title: link.title,
      target: inEveryLanguage((language) => full(targetHref(link, language))),
      since: link.since,
      retired: link.retired ?? null,
    })),
  };
}
