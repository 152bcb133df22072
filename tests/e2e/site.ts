import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Language, languages, prefixOf } from '../../src/domain/languages.ts';
import { hubPath, problemPages, readerPages } from '../../src/site/settings.ts';

/** The address of the hub or a page below it, relative to the base path of the run. */
export function addressOf(language: Language, page = ''): string {
  return `./${prefixOf(language)}${hubPath}/${page === '' ? '' : `${page}/`}`;
}

/** The hub and every page below it in one language. */
export function addressesIn(language: Language): readonly string[] {
  return ['', ...problemPages].map((page) => addressOf(language, page));
}

/** Every page in every language. */
export const everyAddress = languages.flatMap(addressesIn);

/** How many topics the search and the hub list: one for each page that is listed for readers. */
export const topicCount = readerPages.length;

/** Script files by the part of their name that does not change with their content. */
export const scriptFiles = {
  page: '/_astro/PageModule',
  frame: '/_astro/frame',
  address: '/_astro/follow-address',
  widgets: '/_astro/widgets',
  dataDirectory: '/_astro/DataDirectory',
  search: '/_astro/show-search',
  picture: '/_astro/show-picture',
  phoneCode: '/_astro/qr-code',
} as const;

/** Islands that have not been hydrated. */
const dormantIslands = '[data-island]:not([data-alive])';

/** The islands of a page that cannot react yet, or never will. */
export const dormant = (page: Page): Locator => page.locator(dormantIslands);

/** Waits until every island of the page is hydrated. */
export function allAlive(page: Page): Promise<void> {
  return expect(dormant(page)).toHaveCount(0);
}

/** Waits until the island around the part is hydrated. */
export function alive(part: Locator): Promise<void> {
  return expect(dormant(part.page()).filter({ has: part })).toHaveCount(0);
}

/** Opens a page and waits until its scripts are there and its islands are hydrated. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Asked in every frame: an assertion asks less and less often.
  await page.waitForFunction(
    (selector) =>
      'ready' in document.documentElement.dataset && document.querySelector(selector) === null,
    dormantIslands,
  );
}

/**
 * Holds back the script files of this name. What comes back lets them go, once the page has asked for
 * one: a name that no file has fails the test that holds it.
 */
export async function holdBack(page: Page, file: string): Promise<() => Promise<void>> {
  const asked = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  await page.route(`**${file}*`, async (route) => {
    asked.resolve(undefined);
    await released.promise;
    await route.continue();
  });
  return async () => {
    await asked.promise;
    released.resolve(undefined);
  };
}

/** Opens all that is folded away. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      // Answers to one question close each other.
      fold.removeAttribute('name');
      fold.open = true;
    }
  });
}

/** By how many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/**
 * What the clipboard holds, pasted elsewhere as a person would: the site's own pages may not read it
 * (config/security-headers.ts).
 */
export async function clipboardText(page: Page): Promise<string> {
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent('<textarea></textarea>');
  await elsewhere.locator('textarea').press('Control+v');
  const text = await elsewhere.locator('textarea').inputValue();
  await elsewhere.close();
  return text;
}

/** Doubles the text as a reader would; the site's policy refuses a style sheet from elsewhere. */
export function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/** An entry of the Layout Instability API, which TypeScript does not know yet. */
type LayoutShift = PerformanceEntry & {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
};

/**
 * What a line of text that comes or goes scores at least. A parser that pauses draws half a line, and
 * the other half then moves what stands beside it: less than this, and only until the page's script comes.
 */
const aLine = 0.005;

/** How far a page has moved by itself until nothing more arrives, as the browser scores it: 0 if not. */
export async function layoutShiftOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  const { total, moved } = await page.evaluate(
    (aLineMoves) =>
      new Promise<{ total: number; moved: string[] }>((resolve) => {
        let total = 0;
        const moved: string[] = [];
        const isScript = ({ name }: PerformanceEntry) => name.endsWith('.js');
        const scripts = performance.getEntriesByType('resource').filter(isScript);
        const scriptCame = Math.min(...scripts.map((entry) => entry.startTime + entry.duration));
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[]) {
            if (entry.startTime < scriptCame && entry.value < aLineMoves) continue;
            total += entry.value;
            for (const { node } of entry.sources)
              moved.push(node instanceof Element ? node.outerHTML.slice(0, 200) : 'a text');
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What has been drawn is told a task after the frame that draws it.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve({ total, moved });
            }, 50);
          });
        });
      }),
    aLine,
  );
  if (moved.length > 0) console.info('moved:', moved.join('\n'));
  return total;
}

/** The element with the focus where this part of the page lies over its beginning. */
export function coveredBy(page: Page, part: string): Promise<string | undefined> {
  return page.evaluate((selector) => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    if (!element || !box || element === document.body) return undefined;
    const top = document.elementFromPoint(
      Math.min(innerWidth - 1, Math.max(0, box.left + 2)),
      Math.min(innerHeight - 1, Math.max(0, box.top + 2)),
    );
    const cover = top?.closest(selector);
    return cover && !cover.contains(element) ? element.outerHTML.slice(0, 80) : undefined;
  }, part);
}

/** Refuses storage as a browser does that blocks cookies: reading `localStorage` itself throws. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}

/** Fails a test whose page throws, logs an error or asks another host for anything. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) noise.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol === 'http:' && origin !== new URL(baseURL ?? '').origin)
          noise.push(request.url());
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
