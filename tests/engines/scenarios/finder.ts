import { addressOf, isAt, type Scenario } from '../scenario.ts';

const answer = (id: string) => `[data-widget="symptom-finder"] [data-answer="${id}"]`;

export const finderScenarios: readonly Scenario[] = [
  {
    name: 'an answer opens the next question and stands in the address, and Back takes it back',
    async run(page) {
      await page.open(addressOf('fr'));
      await page.click(`${answer('stopped')} > summary`);
      await isAt(page, '#seen=stopped');
      await page.back();
      await page.waitFor(
        (wanted) => document.querySelector(wanted)?.checkVisibility() === false,
        answer('file-missing'),
      );
      await page.click(`${answer('stopped')} > summary`);
      await page.click(answer('file-missing'));
      await isAt(page, `${addressOf('fr', 'restart-the-connector')}#file-not-there`);
    },
  },
];
