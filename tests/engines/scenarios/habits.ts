import type { Page } from '../driver.ts';
import { addressOf, isTicked, shows, type Scenario } from '../scenario.ts';

const first = '#avast-copy-folder input[type="checkbox"]';
const second = '#avast-open-exceptions input[type="checkbox"]';
const progress = '[data-checklist="avast"] [data-progress]';

/** Takes all ticks away as another tab would: a frame of the same site tells the page of it. */
function clearElsewhere(page: Page): Promise<void> {
  return page.evaluate(() => {
    const elsewhere = document.createElement('iframe');
    document.body.append(elsewhere);
    elsewhere.contentWindow?.localStorage.clear();
    elsewhere.remove();
  });
}

export const habitScenarios: readonly Scenario[] = [
  {
    name: 'after a reload the ticks are those that are stored, whatever the browser remembers',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.click(first);
      await page.click(second);
      await shows(page, progress, '2 ');
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.reload();
      await isTicked(page, first, false);
      await isTicked(page, second, false);
      await shows(page, progress, '0 ');
      await page.click(first);
      await shows(page, progress, '1 ');
    },
  },
  {
    name: 'after a reload the text for the provider and the fields beside it agree',
    async run(page) {
      await page.open(addressOf('en', 'get-help'));
      await page.click('[data-handoff-fields] summary');
      await page.type('[name="notes"]', 'A blue window');
      await page.click('input[value="fr"]');
      await shows(page, '[data-handoff-text]', 'Bonjour');
      await page.reload();
      await shows(page, '[data-handoff-text]', 'Hello');
      await page.waitFor(
        () =>
          document.querySelector<HTMLInputElement>('input[value="en"]')?.checked === true &&
          document.querySelector<HTMLTextAreaElement>('[name="notes"]')?.value === '',
      );
    },
  },
  {
    name: 'what another tab does to a list is seen at once',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.click(first);
      await shows(page, progress, '1 ');
      await clearElsewhere(page);
      await isTicked(page, first, false);
      await shows(page, progress, '0 ');
    },
  },
  {
    name: 'Back shows what was ticked meanwhile on another page',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.click(first);
      await page.click('a[data-language="fr"]');
      await page.waitFor(() => document.documentElement.lang === 'fr');
      await isTicked(page, first, true);
      await page.click(second);
      await shows(page, progress, '2 ');
      await page.back();
      await page.waitFor(() => document.documentElement.lang === 'en');
      await isTicked(page, second, true);
      await shows(page, progress, '2 ');
    },
  },
];
