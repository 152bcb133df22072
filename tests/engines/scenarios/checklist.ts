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
    name: 'on paper a ticked step is told from an open one by lines, and a closed fold is not there',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-eset'));
      await page.click('#eset-copy-folder input[type="checkbox"]');
      await page.evaluate(() => {
        const print = (rules: CSSRuleList) => {
          for (const rule of rules) {
            if (rule instanceof CSSMediaRule)
              rule.media.mediaText = rule.media.mediaText
                .replace('not print', 'not all')
                .replace('print', 'all');
            if ('cssRules' in rule) print(rule.cssRules as CSSRuleList);
          }
        };
        for (const sheet of document.styleSheets) print(sheet.cssRules);
      });
      await page.waitFor(() => {
        const tickOf = (step: string) => {
          const item = document.querySelector(step);
          const tick = item && getComputedStyle(item, '::before');
          return tick && tick.content !== 'none' && parseFloat(tick.borderBottomWidth) > 0;
        };
        const box = document.querySelector('#eset-open-exclusions input');
        return (
          tickOf('#eset-copy-folder') === true &&
          tickOf('#eset-open-exclusions') === false &&
          box !== null &&
          parseFloat(getComputedStyle(box).borderBottomWidth) > 0 &&
          document.querySelector('.fold')?.checkVisibility() === false
        );
      });
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
