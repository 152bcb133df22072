import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemPages } from '../../src/site/settings.ts';
import { builtSites, contentPages, idsOf, pageAt } from './built-site.ts';

const origin = 'https://site.example';

describe.each(builtSites.map((site) => [site.name, site] as const))('links of %s', (_, site) => {
  const { pages, directory, base } = site;

  const internalLinks = pages.flatMap((page) =>
    [...page.document.querySelectorAll('a[href]')].flatMap((link) => {
      const url = new URL(link.getAttribute('href') ?? '', origin + page.address);
      return url.origin === origin ? [{ from: page.address, url }] : [];
    }),
  );

  test('there are links to check', () => {
    // Each page in one language leads to all of that language: the sidebar.
    expect(internalLinks.length).toBeGreaterThan(contentPages(site).length * problemPages.length);
  });

  test.each(['', 'fr/'])('the hub of /%s is where it has always been', (folder) => {
    const hub = `${base}${folder}integrations/accounting/sage50/sage50-troubleshooting/`;
    expect(pageAt(site, hub)?.document.querySelector('.topic-index a')).toBeTruthy();
  });

  test('every internal link leads to a page or file of the site, with its slash', () => {
    const broken = internalLinks
      .filter(({ url }) => url.hash === '')
      .filter(({ url }) => {
        if (pageAt(site, url.pathname)) return false;
        const inSite = url.pathname.startsWith(base);
        return (
          !inSite ||
          url.pathname.endsWith('/') ||
          !existsSync(`${directory}/${url.pathname.slice(base.length)}`)
        );
      });
    expect(broken.map(({ from, url }) => `${from} -> ${url.pathname}`)).toEqual([]);
  });

  test('every fragment leads to an id of its page', () => {
    const broken = internalLinks
      .filter(({ url }) => url.hash !== '')
      .filter(({ url }) => {
        const target = pageAt(site, url.pathname);
        return !target || !idsOf(target).includes(decodeURIComponent(url.hash.slice(1)));
      });
    expect(broken.map(({ from, url }) => `${from} -> ${url.pathname}${url.hash}`)).toEqual([]);
  });

  test('a link never changes the language, except those that say so', () => {
    const isFrench = (address: string) => address.startsWith(`${base}fr/`);
    const changing = contentPages(site).flatMap((page) =>
      [
        ...page.document.querySelectorAll(
          'a[href]:not([data-language], [data-remember-language], [data-picture-link])',
        ),
      ]
        .map((link) => new URL(link.getAttribute('href') ?? '', origin + page.address))
        // An address below /go/ says its language itself.
        .filter((url) => !url.searchParams.has('lang'))
        .filter((url) => url.origin === origin && isFrench(url.pathname) !== isFrench(page.address))
        .map((url) => `${page.address} -> ${url.pathname}`),
    );
    expect(changing).toEqual([]);
  });

  /** The elements of a page that a selector finds, those in its templates as well. */
  const allOf = (document: Document, selector: string) =>
    [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)].flatMap(
      (part) => [...part.querySelectorAll(selector)],
    );

  /** Every file that an element makes the browser load, by its address. */
  const loadedBy = (element: Element) => [
    ...['src', 'href'].flatMap((name) => element.getAttribute(name) ?? []),
    ...(element.getAttribute('srcset')?.split(',') ?? []).map((candidate) =>
      candidate.trim().replace(/ .*/, ''),
    ),
  ];

  test('everything that a page loads comes from the site itself', () => {
    const foreign = pages.flatMap(({ address, document }) =>
      allOf(
        document,
        'script[src], img[src], iframe, link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], source',
      )
        .flatMap(loadedBy)
        .filter((source) => !source.startsWith(base) && !source.startsWith('data:'))
        .map((source) => `${address}: ${source}`),
    );
    expect(foreign).toEqual([]);
  });

  test('every picture and script that a page names exists', () => {
    const missing = pages.flatMap(({ document }) =>
      allOf(document, 'script[src], img[src], source, link[rel~="stylesheet"], link[rel~="icon"]')
        .flatMap(loadedBy)
        .filter((source) => source.startsWith(base))
        .filter((source) => !existsSync(`${directory}/${source.slice(base.length)}`)),
    );
    expect(missing).toEqual([]);
  });

  test('no script is asked for before the first paint: a template holds the one of each page', () => {
    const early = 'script[src], link[rel~="modulepreload"], link[rel~="preload"][as="script"]';
    for (const { address, document } of pages) {
      expect(document.querySelectorAll(early), address).toHaveLength(0);
    }
    const held = pages.filter(({ document }) => allOf(document, 'script[src]').length === 1);
    expect(held.length).toBeGreaterThan(20);
  });
});
