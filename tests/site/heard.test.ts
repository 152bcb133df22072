import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites, contentPages } from './built-site.ts';

/* What a screen reader makes of the markup, as far as it can be told without one. */

/** What breaks a rule, with the page it stands on. */
const brokenOn = (pages: readonly BuiltPage[], brokenIn: (document: Document) => string[]) =>
  pages.flatMap(({ address, document }) => brokenIn(document).map((what) => `${address}: ${what}`));

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'on the pages of %s',
  (_, site) => {
    const { pages } = site;

    test('an aside has no text beside its elements, which would be passed over', () => {
      const asides = (document: Document) => [...document.querySelectorAll('aside')];
      expect(pages.flatMap(({ document }) => asides(document))).not.toEqual([]);
      const bare = brokenOn(pages, (document) =>
        asides(document).flatMap(({ children, childNodes }) =>
          [...childNodes].flatMap(({ nodeType, textContent }) => {
            const text = textContent?.trim() ?? '';
            return children.length > 0 && nodeType === 3 && text !== '' ? [text] : [];
          }),
        ),
      );
      expect(bare).toEqual([]);
    });

    test('a picture is named by what it shows, and not by its caption with every mark', () => {
      const figures = (document: Document) => [...document.querySelectorAll('figure')];
      expect(pages.flatMap(({ document }) => figures(document))).not.toEqual([]);
      const wrong = brokenOn(pages, (document) =>
        figures(document).flatMap((figure) => {
          const name = figure.getAttribute('aria-label') ?? '';
          const isShort = name !== '' && words(name).length <= 16;
          const isSeen = figure.querySelector('[data-caption]')?.textContent.includes(name);
          return isShort && isSeen === true ? [] : [`“${name}”`];
        }),
      );
      expect(wrong).toEqual([]);
    });

    test('who a fold is for is said after a pause', () => {
      const badges = (document: Document) => [...document.querySelectorAll('summary > .badge')];
      expect(pages.flatMap(({ document }) => badges(document))).not.toEqual([]);
      const glued = brokenOn(pages, (document) =>
        badges(document)
          .map(({ textContent }) => textContent.trim())
          .filter((name) => !name.startsWith(',')),
      );
      expect(glued).toEqual([]);
    });

    test('the number of a mark is told with a stop after it', () => {
      const numbers = (document: Document) => [...document.querySelectorAll('.mark-number')];
      expect(pages.flatMap(({ document }) => numbers(document))).not.toEqual([]);
      const glued = brokenOn(pages, (document) =>
        numbers(document)
          .map(({ textContent }) => textContent)
          .filter((number) => !/^\s*\d+\s*\.\u00A0\s*$/.test(number)),
      );
      expect(glued).toEqual([]);
    });

    test('the question about a link’s folder comes right after the title', () => {
      const places = contentPages(site).map(({ document }) =>
        document.querySelector('main h1 + [data-folder-offer]'),
      );
      expect(places).not.toEqual([]);
      expect(places).not.toContain(null);
    });

    test('the name of a field holds no link and no code', () => {
      const labels = (document: Document) => [...document.querySelectorAll('label')];
      expect(pages.flatMap(({ document }) => labels(document))).not.toEqual([]);
      const mixed = brokenOn(pages, (document) =>
        labels(document)
          .filter((label) => label.querySelector('a, code') !== null)
          .map(({ textContent }) => textContent),
      );
      expect(mixed).toEqual([]);
    });
  },
);
