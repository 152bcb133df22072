import { describe, expect, test } from 'vitest';
import type { Messages } from '../../src/browser/words.ts';
import { messagesFor } from '../../src/site/messages.ts';
import { problemPages } from '../../src/site/settings.ts';
import { builtSites, contentPages } from './built-site.ts';

/** Starlight's own words, whose modules are no public part of it. */
async function starlightWords(language: 'en' | 'fr'): Promise<Readonly<Record<string, string>>> {
  const file = new URL(
    `../../node_modules/@astrojs/starlight/dist/translations/${language}.js`,
    import.meta.url,
  );
  const { default: words } = (await import(file.href)) as { default: Record<string, string> };
  return words;
}

const [english, french] = await Promise.all([starlightWords('en'), starlightWords('fr')]);

/** What cannot be in a French text: words that French spells as English does are none of these. */
const leaks = Object.entries(english).flatMap(([key, text]) => {
  // A text with values in it is told by what stands before the first of them.
  const fixed = text.replace(/\s*[“{].*$/s, '').trim();
  return french[key] === text || fixed === '' ? [] : [fixed];
});

const said = ['aria-label', 'title', 'alt', 'placeholder'];

/** Every text of a page that is not marked as another language, and every text that is read aloud. */
function textsOf(document: Document): string[] {
  return [...document.querySelectorAll('title, body, body *:not(script, style)')]
    .filter((element) => element.closest('[lang="en"]') === null)
    .flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((n) => n.textContent),
      ...said.map((name) => element.getAttribute(name)),
    ])
    .flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()]));
}

test('Starlight’s words are read', () => {
  expect(leaks).toEqual(expect.arrayContaining(['Skip to content', 'Select language', 'Caution']));
  expect(leaks).not.toContain('Note');
});

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the French pages of %s',
  (_, site) => {
    const pages = contentPages(site).filter(
      ({ document }) => document.documentElement.lang === 'fr',
    );

    test('say none of Starlight’s words in English', () => {
      expect(pages).toHaveLength(problemPages.length + 1);
      for (const { address, document } of pages) {
        const found = textsOf(document).filter((text) =>
          leaks.some((leak) => text === leak || (leak.includes(' ') && text.includes(leak))),
        );
        expect(found, address).toEqual([]);
      }
    });

    test('say none of this site’s own words in English', () => {
      const ownEnglish = messagesFor('en');
      const own = new Set(
        Object.entries(ownEnglish).flatMap(([key, text]) =>
          messagesFor('fr')[key as keyof Messages] === text ? [] : [text],
        ),
      );
      const hub = contentPages(site).find(({ document }) => document.documentElement.lang === 'en');
      // The page's own language is no mark on a part of it: taken off, its words are found.
      hub?.document.documentElement.removeAttribute('lang');
      expect(hub && textsOf(hub.document).filter((text) => own.has(text))).toContain(
        ownEnglish['frame.skip'],
      );
      hub?.document.documentElement.setAttribute('lang', 'en');
      for (const { address, document } of pages) {
        expect(
          textsOf(document).filter((text) => own.has(text)),
          address,
        ).toEqual([]);
      }
    });

    test('say none of Starlight’s words in bad French', () => {
      for (const { address, html } of pages) expect(html, address).not.toContain('Selectionner');
    });
  },
);
