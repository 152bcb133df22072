import { afterAll, beforeAll, beforeEach, describe, inject, it } from 'vitest';
import type { Browser } from './driver.ts';
import { addressOf } from './scenario.ts';
import { checklistScenarios } from './scenarios/checklist.ts';
import { doorScenarios } from './scenarios/doors.ts';
import { overlayScenarios } from './scenarios/overlays.ts';
import { pathScenarios } from './scenarios/path.ts';

const topics = {
  'path builder': pathScenarios,
  checklist: checklistScenarios,
  'viewer, search and menu': overlayScenarios,
  doors: doorScenarios,
};

/** Runs every scenario in one engine, or says why it is skipped; one browser serves them all. */
export function runScenarios(
  engine: string,
  missing: string | undefined,
  start: (root: string) => Promise<Browser>,
): void {
  const name = missing === undefined ? engine : `${engine}, skipped: ${missing}`;
  if (missing !== undefined) console.log(name);
  describe.skipIf(missing !== undefined)(name, () => {
    let browser: Browser | undefined;
    const page = () => {
      if (browser === undefined) throw new Error(`${engine} did not start.`);
      return browser.page;
    };
    beforeAll(async () => {
      browser = await start(inject('root'));
    });
    afterAll(async () => {
      await browser?.close();
    });
    beforeEach(async () => {
      await page().open(addressOf('en'));
      await page().evaluate(() => {
        localStorage.clear();
      });
    });
    describe.each(Object.entries(topics))('%s', (_topic, scenarios) => {
      for (const { name: sentence, run } of scenarios) it(sentence, () => run(page()));
    });
  });
}
