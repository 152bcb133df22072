import { addressOf, isAt, isTicked, shows, type Scenario } from '../scenario.ts';

const first = '#avast-copy-folder input[type="checkbox"]';
const second = '#avast-open-exceptions input[type="checkbox"]';
const progress = '[data-checklist="avast"] [data-progress]';

export const checklistScenarios: readonly Scenario[] = [
  {
    name: 'ticks are counted, remembered, and the same in the other language',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.click(first);
      await page.click(second);
      await shows(page, progress, '2 ');
      await page.reload();
      await isTicked(page, first, true);
      await page.click('a[data-language="fr"]');
      await page.waitFor(() => document.documentElement.lang === 'fr');
      await isTicked(page, second, true);
      await shows(page, progress, '2 ');
    },
  },
  {
    name: 'a step’s own link leads to the step, which is in view and marked',
    async run(page) {
      await page.open(`${addressOf('fr', 'restart-the-connector')}#restart-start-program`);
      await page.waitFor(() => {
        const step = document.querySelector('#restart-start-program');
        const top = step?.getBoundingClientRect().top ?? -1;
        return step?.getAttribute('aria-current') === 'step' && top >= 0 && top < innerHeight;
      });
    },
  },
  {
    name: 'the language switch keeps the step, and Back returns to it',
    async run(page) {
      await page.open(`${addressOf('en', 'antivirus-avast')}#avast-save-exception`);
      await page.click('a[data-language="fr"]');
      await page.waitFor(() => document.documentElement.lang === 'fr');
      await isAt(page, '#avast-save-exception');
      await page.back();
      await page.waitFor(() => document.documentElement.lang === 'en');
      await isAt(page, '#avast-save-exception');
    },
  },
];
