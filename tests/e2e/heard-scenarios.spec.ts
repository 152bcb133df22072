import { pageOver } from '../engines/driver.ts';
import { heardScenarios } from '../engines/scenarios/heard.ts';
import { test } from './site.ts';

// Written once for every engine: here they are run in Chromium.
for (const { name, run } of heardScenarios) {
  test(name, async ({ page, baseURL }) => {
    // It waits as often as a sentence is spoken.
    test.slow();
    const scenarioPage = pageOver(
      {
        goTo: async (address) => {
          await page.goto(address);
        },
        address: () => Promise.resolve(page.url()),
        click: (selector) => page.locator(selector).first().click(),
        type: async (selector, text) => {
          await page.locator(selector).first().fill('');
          await page.locator(selector).first().pressSequentially(text);
        },
        press: (key) => page.keyboard.press(key),
        write: (text) => page.keyboard.type(text),
        paste: () => page.keyboard.press('Control+v'),
        evaluate: (source) => page.evaluate(source),
        back: async () => {
          await page.evaluate(() => {
            history.back();
          });
        },
        reload: async () => {
          await page.reload();
        },
        resize: (width, height) => page.setViewportSize({ width, height }),
      },
      baseURL ?? '',
    );
    await scenarioPage.startAfresh();
    await run(scenarioPage);
  });
}
