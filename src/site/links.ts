import { getCollection } from 'astro:content';
import { inEveryLanguage, type Language } from '../domain/languages.ts';
import type { Link, LinksFile } from '../content/schemas/link.ts';
import { withBase } from '../domain/address.ts';
import { pageHref } from './addresses.ts';

/** A link of the contract with its id, which is the name of its file. */
export interface NamedLink extends Link {
  readonly id: string;
}

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

/** Where a link leads in one language, with the base path and the place. */
export function targetHref({ page, at }: Link, language: Language): string {
  const href = pageHref(language, page === 'index' ? undefined : page);
  return at === undefined ? href : `${href}#${at}`;
}

/**
 * The link whose number is the short address of a page (`index` for the hub): the one that leads to
 * its beginning.
 * @throws where no link that is in use does.
 */
export function linkOfPage(links: readonly NamedLink[], page: string): NamedLink {
  const link = links.find(
    (candidate) =>
      candidate.page === page && candidate.at === undefined && candidate.retired === undefined,
  );
  if (!link) throw new Error(`No link leads to ${page}: add one to src/content/links/.`);
  return link;
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
