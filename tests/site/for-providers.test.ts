import { describe, expect, test } from 'vitest';
import { type Language, languages, prefixOf } from '../../src/domain/languages.ts';
import type { LinkTopic } from '../../src/domain/provider-link.ts';
import { hubPath } from '../../src/site/settings.ts';
import { readLinks } from '../../build/content/link-registry.ts';
import { testBuilds } from '../../scripts/build.ts';
import { builtSites, contentPages, idsOf, pageAt } from './built-site.ts';

const links = readLinks('.').filter(({ retired }) => retired === undefined);

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the page for providers of %s',
  (_, site) => {
    const { base } = site;
    const hub = (language: Language) => `${base}${prefixOf(language)}${hubPath}/`;
    const page = (language: Language) => {
      const built = pageAt(site, `${hub(language)}for-providers/`);
      if (!built) throw new Error(`There is no page for providers in ${language}.`);
      return built;
    };
    const propsOf = (language: Language) =>
      JSON.parse(
        page(language)
          .document.querySelector('[data-island="LinkMaker"]')
          ?.getAttribute('data-props') ?? '{}',
      ) as { readonly go: string; readonly topics: readonly LinkTopic[] };

    test.each(languages)('lists every short address in both languages: %s', (language) => {
      const found = [...page(language).document.querySelectorAll('#short-links ~ table a')].map(
        (link) => [link.getAttribute('href'), link.textContent.trim()],
      );
      const expected = links
        .sort((one, other) => one.number - other.number)
        .flatMap(({ number }) =>
          languages.map((of) => [
            `${base}go/${number}/?lang=${of}`,
            `docs.codat.io${base}go/${number}?lang=${of}`,
          ]),
        );
      expect(found).toEqual(expected);
    });

    test.each(languages)('makes links to pages and places that exist: %s', (language) => {
      const { go, topics } = propsOf(language);
      expect(go).toBe(`https://docs.codat.io${base}go/`);
      expect(topics.length).toBe(
        links.filter(({ at, page: of }) => !at && of !== 'for-providers').length,
      );
      for (const { id, places } of topics) {
        expect(pageAt(site, `${base}go/${id}/`), id).toBeDefined();
        const target = links.find((link) => link.id === id)?.page ?? '';
        for (const to of languages) {
          const built = pageAt(site, hub(to) + (target === 'index' ? '' : `${target}/`));
          const ids = built && idsOf(built);
          for (const place of places) {
            expect(ids, `${id} ${to}`).toContain(place.id);
            expect(place.title[to], `${id} ${place.id}`).not.toBe(place.id);
          }
        }
      }
      expect(topics.find(({ id }) => id === 'avast')?.places.length).toBeGreaterThan(5);
    });

    test('is linked from the page on help, and is not among what readers choose from', () => {
      for (const language of languages) {
        const from = (address: string, parts: string) =>
          [...(pageAt(site, address)?.document.querySelectorAll(`${parts} a`) ?? [])].some((link) =>
            link.getAttribute('href')?.includes('for-providers'),
          );
        expect(from(`${hub(language)}get-help/`, 'main')).toBe(true);
        expect(from(hub(language), 'body')).toBe(false);
        expect(from(`${hub(language)}get-help/`, '.sidebar')).toBe(false);
        expect(from(`${base}404.html`, 'body')).toBe(false);
      }
    });
  },
);

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the report of a mistake in %s',
  (name, site) => {
    const { reportEmail } = {
      reportEmail: undefined,
      ...testBuilds[name as keyof typeof testBuilds],
    };
    const reports = contentPages(site).map(({ address, document }) => ({
      address,
      short: document.querySelector('[data-short-address]')?.textContent.trim() ?? '?',
      language: document.documentElement.lang,
      date: /"dateModified":"(\d{4})/.exec(document.documentElement.outerHTML)?.[1] ?? '?',
      text: document.querySelector('[data-report] [data-copy-text]')?.textContent ?? '',
      mail: document.querySelector('[data-report] a[href^="mailto:"]')?.getAttribute('href'),
    }));

    test('names the page, its language and its date, and has a gap, on every page', () => {
      for (const { address, language, date, text, short } of reports) {
        const [page, spoken, day, wrong] = text.split('\n');
        expect(page, address).toContain(`: ${short}`);
        expect(spoken, address).toContain(language === 'fr' ? 'Français' : 'English');
        expect(day, address).toContain(date);
        expect(wrong, address).toMatch(/: \[.+\]$/);
      }
    });

    test('is mailed where there is an address, and there only', () => {
      for (const { address, text, mail } of reports) {
        if (reportEmail === undefined) {
          expect(mail, address).toBeUndefined();
          continue;
        }
        const { pathname, searchParams } = new URL(mail ?? '');
        expect(pathname, address).toBe(reportEmail);
        expect(searchParams.get('body')?.replaceAll('\r\n', '\n'), address).toBe(text);
      }
    });
  },
);
