import { launch } from 'puppeteer-core';
import { boundCommand } from './bound-process.ts';
import { pageOver, type Browser } from './driver.ts';

/** Firefox by WebDriver BiDi, which knows no pipe to end it by. */
export async function startFirefox(executable: string, root: string): Promise<Browser> {
  const [program, ...args] = boundCommand(executable, ['--headless']);
  const running = await launch({
    browser: 'firefox',
    executablePath: program,
    args,
    // Puppeteer would put options of its own first, where the binding reads its own.
    ignoreDefaultArgs: true,
    headless: true,
    timeout: 60_000,
    defaultViewport: { width: 1280, height: 900 },
  });
  const ended = new Promise<void>((done) => {
    running.once('disconnected', () => {
      done();
    });
  });
  const page = await running.newPage();
  return {
    ended,
    page: pageOver(
      {
        // After a page came from Firefox's Back/Forward cache, Puppeteer misses events of loading.
        async goTo(address) {
          await page.evaluate((wanted) => {
            location.assign(wanted);
          }, address);
        },
        address: () => Promise.resolve(page.url()),
        click: (selector) => page.click(selector),
        async type(selector, text) {
          await page.locator(selector).fill('');
          await page.type(selector, text);
        },
        press: (key) => page.keyboard.press(key),
        write: (text) => page.keyboard.type(text),
        async paste() {
          await page.keyboard.down('Control');
          await page.keyboard.press('v');
          await page.keyboard.up('Control');
        },
        evaluate: (source) => page.evaluate(source),
        async back() {
          await page.evaluate(() => {
            history.back();
          });
        },
        async reload() {
          await page.evaluate(() => {
            location.reload();
          });
        },
        resize: (width, height) => page.setViewport({ width, height }),
      },
      root,
    ),
    close: () => running.close(),
  };
}
