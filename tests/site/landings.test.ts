import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { languages, prefixOf } from '../../src/domain/languages.ts';
import { hubPath, problemPages } from '../../src/site/settings.ts';
import { readPages } from '../content/mdx-pages.ts';
import { type BuiltPage, builtSites, contentPages, pageAt } from './built-site.ts';

const origin = 'https://docs.codat.io';
const content = ({ document }: BuiltPage, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
const updatedOf = Object.fromEntries(
  readPages('en').map(({ name, frontMatter }) => [name, frontMatter.updated]),
);

interface Described {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

describe.each(builtSites.map((site) => [site.name, site] as const))('landings of %s', (_, site) => {
  const { base, directory } = site;
  const texts = contentPages(site);
  const isFrench = ({ address }: BuiltPage) => address.startsWith(`${base}fr/`);
  const twinOf = (page: BuiltPage) =>
    isFrench(page)
      ? page.address.replace(`${base}fr/`, base)
      : `${base}fr/${page.address.slice(base.length)}`;
  const nameOf = ({ address }: BuiltPage) => {
    const name = address.split(`${hubPath}/`)[1]?.slice(0, -1);
    return name === undefined || name === '' ? 'index' : name;
  };
  const fileOf = (address: string) => `${directory}/${address.slice(origin.length + base.length)}`;
  const hubAddress = (page: BuiltPage) => `${base}${isFrench(page) ? 'fr/' : ''}${hubPath}/`;

  test('every page tells search engines what it is, as its own text says it', () => {
    for (const page of texts) {
      const block = page.document.querySelector('script[type="application/ld+json"]');
      const data = JSON.parse(block?.textContent ?? '') as Described;
      expect(data['@context']).toBe('https://schema.org');
      const [article, breadcrumbs] = data['@graph'];
      expect(article, page.address).toEqual({
        '@type': 'TechArticle',
        '@id': origin + page.address,
        url: origin + page.address,
        headline: page.document.querySelector('h1')?.textContent.trim(),
        description: content(page, 'description'),
        inLanguage: page.document.documentElement.lang,
        dateModified: updatedOf[nameOf(page)],
        image: content(page, 'og:image'),
        [isFrench(page) ? 'translationOfWork' : 'workTranslation']: {
          '@type': 'TechArticle',
          '@id': origin + twinOf(page),
        },
      });
      const hub = pageAt(site, hubAddress(page));
      const step = (at: BuiltPage | undefined, position: number) => ({
        '@type': 'ListItem',
        position,
        name: at?.document.querySelector('h1')?.textContent.trim(),
        item: origin + (at?.address ?? ''),
      });
      expect(breadcrumbs).toEqual(
        page === hub
          ? undefined
          : { '@type': 'BreadcrumbList', itemListElement: [step(hub, 1), step(page, 2)] },
      );
    }
  });

  test('every page has a small share image of its own, with its words beside it', async () => {
    const images = texts.map((page) => content(page, 'og:image') ?? '');
    expect(new Set(images).size).toBe(texts.length);
    for (const [index, page] of texts.entries()) {
      const image = images[index] ?? '';
      expect(image).toBe(`${origin}${page.address}share.png`);
      const file = readFileSync(fileOf(image));
      const { width, height, format } = await sharp(file).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(file.length, image).toBeLessThan(60_000);
      expect(content(page, 'og:image:width')).toBe('1200');
      expect(content(page, 'og:image:height')).toBe('630');
      expect(content(page, 'og:image:alt')).toBe(page.document.title);
      expect(content(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  test('the sitemap gives every page its day and each language its page', () => {
    const sitemap = readFileSync(`${directory}/sitemap-0.xml`, 'utf8');
    const entries = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
      address: /<loc>([^<]+)/.exec(entry)?.[1],
      day: /<lastmod>(\d{4}-\d\d-\d\d)/.exec(entry)?.[1],
      links: Object.fromEntries(
        [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', href]) => [
          language,
          href,
        ]),
      ),
    }));
    expect(entries).toHaveLength(texts.length);
    for (const page of texts) {
      const twins = [origin + page.address, origin + twinOf(page)];
      const [en, fr] = isFrench(page) ? twins.reverse() : twins;
      expect(entries).toContainEqual({
        address: origin + page.address,
        day: updatedOf[nameOf(page)],
        links: { en, fr, 'x-default': en },
      });
    }
  });

  test('robots.txt lets everybody in and names a sitemap that is there', () => {
    const robots = readFileSync(`${directory}/robots.txt`, 'utf8');
    expect(robots).not.toContain('Disallow');
    const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
    expect(sitemap).toBe(`${origin}${base}sitemap-index.xml`);
    expect(existsSync(fileOf(sitemap))).toBe(true);
  });

  test('nothing is published but the pages that are written in both languages', () => {
    const expected = ['', ...problemPages.map((page) => `${page}/`)].flatMap((page) =>
      languages.map((language) => `${base}${prefixOf(language)}${hubPath}/${page}`),
    );
    expect(texts.map(({ address }) => address).sort()).toEqual(expected.sort());
    for (const page of texts) {
      const { lang } = page.document.documentElement;
      expect(lang, page.address).toBe(isFrench(page) ? 'fr' : 'en');
      expect(page.document.querySelector('main')?.getAttribute('lang')).toBe(lang);
    }
    const addresses = expected.map((address) => origin + address).sort();
    const listed = readFileSync(`${directory}/llms.txt`, 'utf8');
    const copies = [...listed.matchAll(/\]\((\S+)index\.md\)/g)].map(([, address]) => address);
    expect(copies.sort()).toEqual(addresses);
    const { links } = JSON.parse(readFileSync(`${directory}/links.json`, 'utf8')) as {
      links: { target: Record<string, string> }[];
    };
    const targets = links.flatMap(({ target }) => Object.values(target));
    for (const target of targets) expect(addresses).toContain(target.split('#')[0]);
  });
});
