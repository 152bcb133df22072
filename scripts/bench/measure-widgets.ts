import type { Browser, Page } from 'playwright';
import { processorSlowdown } from './measure-page.ts';

/** How long results may still change after the first are there, in milliseconds. */
const settling = 1000;

/** How long a pointer rests on the search before its reader has clicked and typed, in milliseconds. */
const resting = 1000;

/**
 * How long widgets take to answer on a page with a path builder, in milliseconds, with a processor as
 * slow as a phone's. `first` is typed into the search, and `second` after it.
 */
export async function measureWidgets(
  browser: Browser,
  url: string,
  locale: string,
  [first, second]: readonly [string, string],
) {
  const page = await openPage(browser, url, locale);
  const field = page.locator('textarea[name="profile"]');
  // From a key in the path field to the path.
  const path = await timeToChange(page, '[data-path="folder"]', () => field.fill('jean'));
  // From the click on the search to its first results, on whatever line the address is on.
  const firstSearch = await timeToFirstResults(page, first);
  // The passages of the first results are still to come.
  await page.waitForTimeout(settling);
  // From a key to its results, once the search has answered before.
  const nextSearch = await timeToChange(page, 'a[data-search-result]', () =>
    page.locator('[data-search-input]').fill(second),
  );
  await page.close();

  const warmed = await openPage(browser, url, locale);
  await warmed.locator('[data-widget="search"]').hover();
  await warmed.waitForTimeout(resting);
  // As the first search, where the pointer had been on its button for a second.
  const warmedSearch = await timeToFirstResults(warmed, first);
  await warmed.close();
  return { firstSearch, warmedSearch, nextSearch, path };
}

/** Opens a page with nothing in its cache, waits until it is alive, and slows the processor down. */
async function openPage(browser: Browser, url: string, locale: string): Promise<Page> {
  const page = await browser.newPage({ locale });
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(
    () => !document.querySelector('astro-island[ssr], [data-island]:not([data-alive])'),
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  return page;
}

function timeToFirstResults(page: Page, query: string): Promise<number> {
  return timeToChange(page, 'a[data-search-result]', async () => {
    await page.locator('[data-widget="search"]').click();
    await page.locator('[data-search-input]').fill(query);
  });
}

/** From the last input before it to the moment when the first element of `selector` shows another text. */
async function timeToChange(
  page: Page,
  selector: string,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((watched) => {
    const text = () => document.querySelector(watched)?.textContent ?? '';
    const before = text();
    let start = 0;
    // The search opens with a click; what is typed while it loads is part of its waiting time.
    for (const type of ['click', 'input']) {
      const begin = () => {
        if (type === 'click' || start === 0) start = performance.now();
      };
      document.addEventListener(type, begin, { capture: true, once: true });
    }
    const benchChange = new Promise<number>((tell) => {
      const observer = new MutationObserver(() => {
        const now = text();
        if (start === 0 || now === '' || now === before) return;
        observer.disconnect();
        tell(performance.now() - start);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(window, { benchChange });
  }, selector);
  await act();
  return page.evaluate(() => (window as unknown as { benchChange: Promise<number> }).benchChange);
}
