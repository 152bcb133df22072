import type { Page } from '@playwright/test';
import { type SymptomAnswer, symptomSchema } from '../../src/content/schemas/symptom.ts';
import { type Language, languages } from '../../src/domain/languages.ts';
import { antivirusPages, backgroundPages, problemPages } from '../../src/site/settings.ts';
import { readYaml } from '../content/bilingual-texts.ts';
import { addressOf, expect, open, test } from './site.ts';

/*
 * How much a reader has to read before the first act, and on a whole page. Counted as it is shown: what
 * is folded away or only spoken is no word, nor is what stands in the footer, alike on all pages.
 */

/** The two windows in which the first act has to be in view: a small PC, a phone. */
const windows = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Words between the beginning of the title and the first act. */
const firstActAfter = 30;
/** To the first click in the product itself: with a folder to find, and with one that is known. */
const stationAfter = { unknown: 75, known: 45 } as const;
/** The link that opens the right window: what the browser will ask is said before it. */
const moreBeforeLink = 10;

interface Limits {
  /** Words of the whole page. */
  readonly words: number;
  /** The steps that are ticked, of all lists of the page. */
  readonly ticks: number;
  /** The clicks of the list's shortest way, where the page is one list. */
  readonly clicks?: { readonly unknown: number; readonly known: number };
}

/** A page that has no limits of its own. */
const anyPage: Limits = { words: 450, ticks: 0 };
const product = { words: 450, ticks: 5, clicks: { unknown: 20, known: 14 } };
const limits: Readonly<Record<string, Limits>> = {
  index: { words: 330, ticks: 0 },
  'restart-the-connector': { words: 600, ticks: 2 },
  'find-the-license-key': { words: 300, ticks: 0 },
  antivirus: { words: 550, ticks: 5 },
  ...Object.fromEntries(antivirusPages.map((page) => [page, product])),
  'antivirus-webroot': { ...product, words: 520 },
  // Four of its windows have to be confirmed, one after the other.
  'antivirus-kaspersky': { ...product, clicks: { unknown: 22, known: 16 } },
  'managed-antivirus': { words: 480, ticks: 0 },
  'company-not-found': { words: 800, ticks: 5 },
  'not-syncing': { words: 450, ticks: 0 },
  'get-help': { words: 400, ticks: 0 },
  // Nobody has to read them: they have no first act.
  'about-the-exclusion': { words: 450, ticks: 0 },
  'for-providers': { words: 1000, ticks: 0 },
};

/** French says the same in a few more words. */
const allowed = (limit: number, language: Language) => (language === 'fr' ? limit * 1.1 : limit);

/** What a reader does first on a page. */
const firstAct = [
  '.finder summary',
  '.cards a',
  '.folder-known [data-copyable]',
  '.way > li',
  'ol:not([role]) > li',
  '#restart-the-pc + p',
  '[data-copy="handoff"]',
  '[data-copy="text"]',
  '#installer-asks + p',
].join(', ');

/** The words that are shown from the title up to an element, or to the end of the text. */
function wordsBefore(page: Page, selector?: string): Promise<string[]> {
  return page.evaluate((end) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('footer, nav, .toc, .visually-hidden') === null;
    const last =
      end === undefined ? undefined : [...main.querySelectorAll(end)].find((one) => shown(one));
    if (end !== undefined && !last) throw new Error(`Nothing is shown of ${end}.`);
    const words: string[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (last && !(last.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING)) break;
      if (!text.parentElement || !shown(text.parentElement)) continue;
      // A path has places to wrap, and is one word.
      if (text.previousSibling instanceof HTMLElement && text.previousSibling.localName === 'wbr')
        continue;
      words.push(...(text.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []));
    }
    return words;
  }, selector);
}

const sentence = (page: string, words: readonly string[], limit: number, what: string) =>
  `${page}: ${words.length} words, ${what} at most ${Math.floor(limit)}: ${words.join(' ').slice(0, 600)}`;

for (const language of languages) {
  for (const name of ['index', ...problemPages]) {
    const address = addressOf(language, name === 'index' ? '' : name);
    const limit = limits[name] ?? anyPage;

    test(`${language} ${name}: few words, and the first act in view`, async ({ page }) => {
      await open(page, address);
      const all = await wordsBefore(page);
      const most = allowed(limit.words, language);
      expect.soft(all.length, sentence(address, all, most, 'the page')).toBeLessThanOrEqual(most);
      expect.soft(all.length, 'the page has words').toBeGreaterThan(50);
      if (backgroundPages.some((background) => background === name)) return;

      const before = await wordsBefore(page, firstAct);
      const mostBefore = allowed(firstActAfter, language);
      expect
        .soft(before.length, sentence(address, before, mostBefore, 'before the first act'))
        .toBeLessThanOrEqual(mostBefore);

      const ticks = await page.locator('li[data-status]').count();
      expect.soft(ticks, 'ticks').toBeLessThanOrEqual(limit.ticks);

      for (const size of windows) {
        await page.setViewportSize(size);
        const act = page.locator('main').locator(firstAct).filter({ visible: true }).first();
        const bottom = await act.evaluate((element) => {
          const { top, height } = element.getBoundingClientRect();
          return { top, firstLines: top + Math.min(height, 48) };
        });
        expect.soft(bottom.top, `${address} at ${size.width}`).toBeGreaterThan(0);
        expect.soft(bottom.firstLines, `${address} at ${size.width}`).toBeLessThan(size.height);
      }
    });
  }

  test(`${language}: all answers of the hub are in view in both windows`, async ({ page }) => {
    await open(page, addressOf(language));
    for (const size of windows) {
      await page.setViewportSize(size);
      const answers = page.locator('.finder > ul > li');
      await expect(answers).toHaveCount(6);
      const last = await answers
        .last()
        .evaluate((element) => element.getBoundingClientRect().bottom);
      expect(last, `${size.width} × ${size.height}`).toBeLessThanOrEqual(size.height);
    }
  });

  for (const name of antivirusPages) {
    for (const [folder, fragment] of [
      ['unknown', ''],
      ['known', '#folder=jean'],
    ] as const) {
      test(`${language} ${name}, folder ${folder}: the product’s first station comes soon`, async ({
        page,
      }) => {
        const address = `${addressOf(language, name)}${fragment}`;
        await open(page, address);
        const before = await wordsBefore(
          page,
          'li[data-status] ~ li[data-status] :is(.stations > li, .open-window-link a)',
        );
        const link = await page.locator('.open-window-link a').first().isVisible();
        const most = allowed(stationAfter[folder] + (link ? moreBeforeLink : 0), language);
        expect(
          before.length,
          sentence(address, before, most, 'before the product'),
        ).toBeLessThanOrEqual(most);

        // The shortest way through the list: nothing was removed, the PC is restarted.
        await page.locator('[id$="-restart-pc"] > summary').click();
        const clicks = await page.locator('[data-checklist]').evaluate((list) => {
          // Of other questions, the first answer.
          for (const question of list.querySelectorAll('.choices:not(:has([open]))'))
            question.querySelector('details')?.toggleAttribute('open', true);
          const seen = [
            ...list.querySelectorAll('.way li:not(:has(.stations)), .folder-known [data-copyable]'),
          ].filter((click) => click.checkVisibility());
          const looks = [...list.querySelectorAll('li[data-status]')].filter(
            (step) => !step.querySelector('.way, .folder-known'),
          );
          return seen.length + looks.length;
        });
        expect(clicks).toBeLessThanOrEqual(limits[name]?.clicks?.[folder] ?? NaN);
        expect(clicks).toBeGreaterThan(5);
      });
    }
  }
}

const leavesOf = (
  answers: readonly SymptomAnswer[],
  before: readonly string[] = [],
): { readonly way: readonly string[]; readonly page: string; readonly at: string }[] =>
  answers.flatMap((answer) => {
    const way = [...before, answer.id];
    return 'answers' in answer
      ? leavesOf(answer.answers, way)
      : [{ way, page: answer.page, at: answer.at ?? '' }];
  });
const leaves = leavesOf(symptomSchema.parse(readYaml('src/content/symptoms/hub.yaml')).answers);

for (const { way, page: name, at } of leaves) {
  test(`${way.join(' › ')} lands on its first act`, async ({ page }) => {
    expect(way.length, 'answers to the page').toBeLessThanOrEqual(2);
    await page.setViewportSize(windows[1]);
    await open(page, `${addressOf('en', name)}${at === '' ? '' : `#${at}`}`);
    if (at === '') return;
    const skipped = await page.evaluate((id) => {
      const target = document.getElementById(id);
      const main = document.querySelector('main');
      // An answer to a question is complete in itself; a part without steps only says something.
      if (!target || !main || target.closest('summary')) return [];
      const steps = [...main.querySelectorAll('.way > li, ol:not([role]) > li')];
      const isIn = (step: Element) =>
        (target.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const heading = [...main.querySelectorAll('h2')].find(
        (one) =>
          (target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
          one !== target,
      );
      const own = steps.filter(
        (step) =>
          isIn(step) &&
          (!heading ||
            (heading.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_PRECEDING) !== 0),
      );
      if (own.length === 0) return [];
      return steps
        .filter((step) => !isIn(step) && step.checkVisibility())
        .map(({ textContent }) => textContent.slice(0, 60));
    }, at);
    expect(skipped).toEqual([]);
    const target = page.locator(`#${at}`).first();
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(windows[1].height / 2);
  });
}
