import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites } from './built-site.ts';

/* What a screen reader makes of the markup, as far as it can be told without one. */

/** What breaks a rule, with the page it stands on. */
const brokenOn = (pages: readonly BuiltPage[], brokenIn: (document: Document) => string[]) =>
  pages.flatMap(({ address, document }) => brokenIn(document).map((what) => `${address}: ${what}`));

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'on the pages of %s',
  (_, { pages }) => {
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

    test('a picture is named by one sentence, and not by its marks', () => {
      const figures = (document: Document) => [...document.querySelectorAll('figure')];
      expect(pages.flatMap(({ document }) => figures(document))).not.toEqual([]);
      const wrong = brokenOn(pages, (document) =>
        figures(document).flatMap((figure) => {
          const name = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
          const text = name?.textContent.trim() ?? '';
          const isShort = text !== '' && words(text).length <= 20;
          return isShort && figure.contains(name) ? [] : [`“${text}”`];
        }),
      );
      expect(wrong).toEqual([]);
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
