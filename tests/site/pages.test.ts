import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inEveryLanguage, languages, prefixOf } from '../../src/domain/languages.ts';
import { windowsAddresses } from '../../src/domain/windows-addresses.ts';
import { legacyAnchors } from '../../src/site/legacy-anchors.ts';
import { messagesFor } from '../../src/site/messages.ts';
import { hubPath, problemPages } from '../../src/site/settings.ts';
import { readLinks } from '../../build/content/link-registry.ts';
import {
  type BuiltPage,
  builtSites,
  contentPages,
  idsOf,
  pageAt,
  pagefindFolder,
} from './built-site.ts';

const content = (page: BuiltPage, selector: string) =>
  page.document.querySelector(selector)?.getAttribute('content') ?? undefined;
const href = (page: BuiltPage, selector: string) =>
  page.document.querySelector(selector)?.getAttribute('href') ?? undefined;

describe.each(builtSites.map((site) => [site.name, site] as const))('pages of %s', (_, site) => {
  const { base, pages, directory } = site;
  const texts = contentPages(site);
  const french = (address: string) => address.startsWith(`${base}fr/`);

  test('there is every page in both languages, the pages of links, and no other', () => {
    const links = readLinks('.').flatMap(({ id, number }) => [id, String(number)]);
    const paths = [`${hubPath}/`, ...problemPages.map((page) => `${hubPath}/${page}/`)];
    const expected = [
      base,
      `${base}404.html`,
      `${base}go/`,
      ...links.map((name) => `${base}go/${name}/`),
      ...languages.flatMap((language) => paths.map((path) => base + prefixOf(language) + path)),
    ];
    expect(pages.map(({ address }) => address).sort()).toEqual(expected.sort());
  });

  test('a page has the styles of the parts that it draws once, and of no other', () => {
    for (const { address, html, document } of texts) {
      for (const part of ['.copyable', '.mark', '.fold']) {
        const rules = html.split(new RegExp(`(?:[}\n]|<style>)\\${part}\\{`)).length - 1;
        const drawn = document.querySelector(part) === null ? 0 : 1;
        expect(rules, `${part} on ${address}`).toBe(drawn);
      }
    }
  });

  test('no page holds the strings that come with the search', () => {
    const late = languages.map((language) => messagesFor(language)['search.failed']);
    for (const { html, address } of texts) {
      for (const text of late) expect(html, address).not.toContain(text);
    }
  });

  test('every page says its language', () => {
    for (const { address, document } of texts) {
      expect(document.documentElement.lang, address).toBe(french(address) ? 'fr' : 'en');
    }
  });

  test.each([
    ['title', (page: BuiltPage) => page.document.querySelector('title')?.textContent],
    ['description', (page: BuiltPage) => content(page, 'meta[name="description"]')],
    ['canonical address', (page: BuiltPage) => href(page, 'link[rel="canonical"]')],
  ])('every page has a %s of its own', (name, of) => {
    const values = texts.map(of);
    expect(values).not.toContain(undefined);
    expect(new Set(values).size).toBe(values.length);
    if (name === 'canonical address') {
      expect(values).toEqual(texts.map(({ address }) => `https://docs.codat.io${address}`));
    }
  });

  test('both languages name each other', () => {
    for (const page of texts) {
      const english = french(page.address)
        ? page.address.replace(`${base}fr/`, base)
        : page.address;
      const twins = {
        en: `https://docs.codat.io${english}`,
        fr: `https://docs.codat.io${base}fr/${english.slice(base.length)}`,
      };
      expect(href(page, 'link[hreflang="en"]')).toBe(twins.en);
      expect(href(page, 'link[hreflang="fr"]')).toBe(twins.fr);
      expect(href(page, 'link[hreflang="x-default"]')).toBe(twins.en);
    }
  });

  test('the language link leads to the same page', () => {
    for (const page of texts) {
      const to = french(page.address) ? 'en' : 'fr';
      const link = href(page, `a[data-language="${to}"]`) ?? '';
      expect(link).toBe(
        to === 'fr'
          ? `${base}fr/${page.address.slice(base.length)}`
          : page.address.replace(`${base}fr/`, base),
      );
      expect(pageAt(site, link)).toBeDefined();
    }
  });

  test('ids are used once and are ASCII, except the old anchors', () => {
    const exempt = new Set(Object.values(legacyAnchors).flat());
    for (const page of pages) {
      const ids = idsOf(page);
      expect(new Set(ids).size, page.address).toBe(ids.length);
      const odd = ids.filter((id) => !exempt.has(id) && !/^_?[a-z][a-z0-9-]*$/.test(id));
      expect(odd, page.address).toEqual([]);
    }
  });

  test('ids are the same in both languages', () => {
    for (const page of texts.filter(({ address }) => !french(address))) {
      const twin = pageAt(site, `${base}fr/${page.address.slice(base.length)}`);
      expect(twin && idsOf(twin)).toEqual(idsOf(page));
    }
  });

  test.each(['', 'fr/'])('the old anchors lead to the topics of the hub %s', (folder) => {
    const hub = pageAt(site, `${base}${folder}${hubPath}/`);
    if (!hub) throw new Error('There is no hub.');
    for (const [page, anchors] of Object.entries(legacyAnchors)) {
      for (const anchor of anchors) {
        const card = hub.document.getElementById(anchor)?.closest('li')?.querySelector('a');
        expect(card?.getAttribute('href'), anchor).toBe(`${base}${folder}${hubPath}/${page}/`);
      }
    }
  });

  test('links lead to the web, to a mail or to a known window of Windows', () => {
    const windows: readonly string[] = Object.values(windowsAddresses);
    for (const language of languages) {
      const followed = texts
        .filter(({ address }) => french(address) === (language === 'fr'))
        .flatMap(({ document }) => [...document.querySelectorAll('[href]')])
        .map((link) => link.getAttribute('href') ?? '');
      const others = followed.filter(
        (to) => !['https:', 'mailto:'].includes(new URL(to, 'https://docs.codat.io').protocol),
      );
      // Each of them is used, and nothing is added to one.
      expect([...new Set(others)].sort(), language).toEqual([...windows].sort());
    }
  });

  test('every page has one title, and headings do not skip a level', () => {
    for (const { address, document } of pages) {
      const levels = [...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(
        ({ localName }) => Number(localName.slice(1)),
      );
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1);
      levels.reduce((previous, level) => {
        expect(level, address).toBeLessThanOrEqual(previous + 1);
        return level;
      }, 0);
    }
  });

  test('pictures have a description, a size and load late', () => {
    for (const { address, document } of pages) {
      for (const image of document.querySelectorAll('img')) {
        expect(image.getAttribute('alt'), address).not.toBe('');
        expect(Number(image.getAttribute('width')), address).toBeGreaterThan(0);
        expect(Number(image.getAttribute('height')), address).toBeGreaterThan(0);
        expect(image.getAttribute('loading'), address).toBe('lazy');
      }
    }
  });

  test('no page carries a picture twice', () => {
    for (const { address, document } of pages) {
      const sources = [...document.querySelectorAll('img')].map((image) =>
        image.getAttribute('src'),
      );
      expect(new Set(sources).size, address).toBe(sources.length);
    }
  });

  test('paths and labels on screen are kept from translation programs', () => {
    for (const { address, document } of texts) {
      for (const element of document.querySelectorAll('main code, .label')) {
        expect(element.getAttribute('translate'), `${address}: ${element.textContent}`).toBe('no');
      }
    }
  });

  test('labels that exist in English only are marked as English in French', () => {
    const englishOnly = [
      'Restart connector',
      'About',
      'Data Directory',
      'Add exception',
      'Perform Sync',
    ];
    for (const { address, document } of texts.filter((page) => french(page.address))) {
      for (const label of document.querySelectorAll('main .label')) {
        if (!englishOnly.includes(label.textContent)) continue;
        expect(label.getAttribute('lang'), `${address}: ${label.textContent}`).toBe('en');
      }
    }
  });

  test('every page ends with the day of its last change, in words and for programs', () => {
    for (const { address, document } of texts) {
      const time = document.querySelector('main footer time');
      const data = document.querySelector('script[type="application/ld+json"]');
      const [, changed] = /"dateModified":"([\d-]+)"/.exec(data?.textContent ?? '') ?? [];
      expect(changed, address).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(time?.getAttribute('datetime'), address).toBe(changed);
      expect(time?.parentElement?.textContent.trim(), address).toMatch(
        french(address)
          ? /^(?:.*\. )?Dernière modification de cette page\u00A0: (?:1er|\d\d?) \p{L}+ \d{4}\.$/su
          : /^(?:.*\. )?This page last changed on \d\d? \p{L}+ \d{4}\.$/su,
      );
      expect(time?.closest('.about'), address).toBeNull();
      // On paper a list says since when it is known, and stands for it.
      const isPrinted = time?.closest('.no-print') === null;
      expect(isPrinted, address).toBe(document.querySelector('[data-list-source]') === null);
    }
  });

  test('the page that leads to both languages and the 404 are kept from search engines', () => {
    for (const address of [base, `${base}404.html`]) {
      const page = pageAt(site, address);
      if (!page) throw new Error(`There is no ${address}.`);
      expect(content(page, 'meta[name="robots"]')).toBe('noindex');
      expect(page.document.querySelector('link[rel="canonical"], link[hreflang]')).toBeNull();
      const hubs = [base, `${base}fr/`].map((root) => `${root}${hubPath}/`);
      const links = [...page.document.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      expect(links).toEqual(expect.arrayContaining(hubs));
    }
  });

  test('the sitemap holds the pages in one language only, each with its twin', () => {
    const sitemap = readFileSync(`${directory}/sitemap-0.xml`, 'utf8');
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    expect(addresses.sort()).toEqual(
      texts.map(({ address }) => `https://docs.codat.io${address}`).sort(),
    );
    expect(sitemap.match(/hreflang="fr"/g)).toHaveLength(texts.length);
  });

  test('each language has a search index of its own', () => {
    const entry = JSON.parse(
      readFileSync(`${pagefindFolder(site)}pagefind-entry.json`, 'utf8'),
    ) as {
      languages: Record<string, { page_count: number }>;
    };
    const counts = Object.entries(entry.languages).map(([name, { page_count: n }]) => [name, n]);
    expect(Object.fromEntries(counts)).toEqual(inEveryLanguage(() => problemPages.length + 1));
  });
});
