import { launch } from 'puppeteer-core';
import { chromiumArgs } from '../../scripts/chromium.ts';
import { pageOver, type Browser } from './driver.ts';

/** Starts Chromium, or Firefox by WebDriver BiDi. */
export async function startByPuppeteer(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  root: string,
): Promise<Browser> {
  const running = await launch({
    browser,
    executablePath,
    headless: true,
    args: browser === 'chrome' ? [...chromiumArgs] : [],
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = await running.newPage();
  return {
    page: pageOver(
      {
        async goTo(address) {
          await page.goto(address, { waitUntil: 'domcontentloaded' });
        },
        address: () => Promise.resolve(page.url()),
        click: (selector) => page.click(selector),
        async type(selector, text) {
          await page.locator(selector).fill('');
          await page.type(selector, text);
        },
        press: (key) => page.keyboard.press(key),
        evaluate: (source) => page.evaluate(source),
        async back() {
          // A page from the Back/Forward cache loads nothing that one could wait for.
          await page.evaluate(() => {
            history.back();
          });
        },
        async reload() {
          await page.reload({ waitUntil: 'domcontentloaded' });
        },
        resize: (width, height) => page.setViewport({ width, height }),
        picture: () => page.screenshot(),
      },
      root,
    ),
    close: () => running.close(),
  };
}
