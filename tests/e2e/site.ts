import { test as base, expect, type Page } from '@playwright/test';
import { hubPath, problemPages } from '../../src/site/settings.ts';

export type Language = 'en' | 'fr';

/** The address of the hub or a page below it, relative to the base path of the run. */
export function addressOf(language: Language, page = ''): string {
  return `./${language === 'fr' ? 'fr/' : ''}${hubPath}/${page === '' ? '' : `${page}/`}`;
}

/** Every page in one language. */
export const everyAddress = (['en', 'fr'] as const).flatMap((language) =>
  ['', ...problemPages].map((page) => addressOf(language, page)),
);

/** Opens a page and waits until its scripts are there and its islands have come alive. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
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

/** How far a page has moved by itself since it was opened, as the browser scores it; waits a second for more. */
export function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            total += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(total);
        }, 1000);
      }),
  );
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
