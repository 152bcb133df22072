import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HandoffKit } from '../../src/domain/handoff/index.ts';
import { languages, prefixOf } from '../../src/domain/languages.ts';
import { hubPath } from '../../src/site/settings.ts';
import { builtSites, pageAt } from './built-site.ts';

/** How many words a page may have before its text is copied, and in all but what is folded. */
const most = { beforeCopy: 12, en: 400, fr: 440 };

const wordsOf = (text = '') => text.match(/\p{L}[\p{L}\p{N}’'.-]*/gu)?.length ?? 0;

/** A part of the page as a reader with scripts sees it at first, in plain text. */
function shownText(part: Element | null | undefined): string {
  const copy = part?.cloneNode(true) as Element | undefined;
  const hidden =
    'script, style, option, [hidden], .visually-hidden, .only-without-script, .on-other-device';
  for (const unseen of copy?.querySelectorAll(`${hidden}, details > :not(summary), .when-copied`) ??
    []) {
    unseen.remove();
  }
  // Elements that stand beside each other are words of their own.
  return (copy?.innerHTML ?? '').replace(/<[^>]*>/g, ' ');
}

describe.each(builtSites.map((site) => [site.name, site] as const))(
  'the text for a helper in %s',
  (_, site) => {
    describe.each(languages)('in %s', (language) => {
      const folder = `${prefixOf(language)}${hubPath}`;
      const page = pageAt(site, `${site.base}${folder}/get-help/`)?.document;
      const text = page?.querySelector('[data-handoff-text]');

      test('is drawn by the server, in its language, with gaps and for no translation', () => {
        expect(text?.textContent).toMatch(/^(?:Hello|Bonjour),\n\n/);
        expect(text?.textContent.match(/\[[^\]]+\]/g)?.length).toBeGreaterThan(6);
        expect(text?.getAttribute('lang')).toBe(language);
        expect(text?.getAttribute('translate')).toBe('no');
        expect(text?.closest('.needs-script, details')).toBeNull();
      });

      test('is copied after a few words, and nothing has to be read twice', () => {
        const [, afterTitle = ''] = shownText(page?.querySelector('main')).split(
          shownText(page?.querySelector('.takes')).trim() || '-',
        );
        const [before = ''] = afterTitle.split(language === 'en' ? ' Copy ' : ' Copier ');
        expect(wordsOf(before)).toBeLessThanOrEqual(most.beforeCopy);
        expect(wordsOf(shownText(page?.querySelector('.content')))).toBeLessThanOrEqual(
          most[language],
        );
      });

      test('stands in the Markdown copy line by line', () => {
        const copy = readFileSync(`${site.directory}/${folder}/get-help/index.md`, 'utf8');
        for (const line of text?.textContent.split('\n') ?? []) expect(copy).toContain(`\n${line}`);
      });

      test('names no antivirus after the list for those that have none', () => {
        const kit = JSON.parse(
          readFileSync(`${site.directory}/${folder}/handoff.json`, 'utf8'),
        ) as HandoffKit;
        const products = Object.fromEntries(kit.lists.map(({ id, product }) => [id, product]));
        expect(products).toMatchObject({ avast: 'Avast' });
        expect(products).toHaveProperty('another-antivirus', undefined);
      });
    });
  },
);
