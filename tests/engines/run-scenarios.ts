import { afterAll, beforeAll, beforeEach, describe, inject, it } from 'vitest';
import type { Browser, Page } from './driver.ts';
import { checklistScenarios } from './scenarios/checklist.ts';
import { doorScenarios } from './scenarios/doors.ts';
import { finderScenarios } from './scenarios/finder.ts';
import { habitScenarios } from './scenarios/habits.ts';
import { heardScenarios } from './scenarios/heard.ts';
import { overlayScenarios } from './scenarios/overlays.ts';
import { pathScenarios } from './scenarios/path.ts';

const topics = {
  'path builder': pathScenarios,
  checklist: checklistScenarios,
  'viewer, search and menu': overlayScenarios,
  'symptom finder': finderScenarios,
  doors: doorScenarios,
  'habits of browsers': habitScenarios,
  'what is heard': heardScenarios,
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
    /** Does it with the page, unless the browser ends before or meanwhile. */
    const withPage = async (task: (page: Page) => Promise<void>) => {
      if (browser === undefined) throw new Error(`${engine} did not start.`);
      const ended = browser.ended.then(() => {
        throw new Error(`${engine} ended by itself, crashed or killed.`);
      });
      await Promise.race([ended, task(browser.page)]);
    };
    beforeAll(async () => {
      browser = await start(inject('root'));
    });
    afterAll(async () => {
      await browser?.close();
    });
    beforeEach(() => withPage((page) => page.startAfresh()));
    describe.each(Object.entries(topics))('%s', (_topic, scenarios) => {
      for (const { name: sentence, run } of scenarios) it(sentence, () => withPage(run));
    });
  });
}
