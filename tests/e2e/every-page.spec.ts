import type { Page } from '@playwright/test';
import { backgroundPages } from '../../src/site/settings.ts';
import { doubleText, everyAddress, expect, open, overflowOf, test, unfold } from './site.ts';

/* What holds for every page is looked at on one load of it. */

const widths = [320, 390, 768, 1440];
/** Text of twice the size has to fit these. */
const phones = [320, 390];

/** Marks that do not lie within their picture, and pictures that something covers. */
function misplacedMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-widget="picture"]')].flatMap((figure) => {
      const image = figure.querySelector('img')?.getBoundingClientRect();
      const button = figure.querySelector('[data-action="open"]')?.getBoundingClientRect();
      if (!image || !button) return ['no picture'];
      const shown = image.width > 0 && Math.abs(image.bottom - button.top) < 2;
      return [...figure.querySelectorAll('.mark, .mark b')]
        .map((mark) => mark.getBoundingClientRect())
        .filter(
          ({ left, right, top, bottom }) =>
            !shown ||
            left < image.left - 1 ||
            right > image.right + 1 ||
            top < image.top - 1 ||
            bottom > image.bottom + 1,
        )
        .map(({ left, top }) => `${figure.getAttribute('data-picture') ?? ''} ${left} ${top}`);
    }),
  );
}

async function expectToFit(page: Page): Promise<void> {
  await unfold(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(0);
    // On the narrowest screen the number of a mark at the edge is as wide as what it marks.
    if (width > 320) expect.soft(await misplacedMarks(page), `${width} px`).toEqual([]);
  }
  await doubleText(page);
  for (const width of phones) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflowOf(page), `${width} px, doubled`).toBeLessThanOrEqual(0);
  }
}

for (const address of ['./', './404.html', './go/']) {
  test(`${address} fits every screen`, async ({ page }) => {
    await open(page, address);
    await expectToFit(page);
  });
}

for (const address of everyAddress) {
  test(`${address} begins with something to do, is printed with its answers and fits every screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, address);
    // The first step, choice, sentence or text to copy, wherever it stands.
    const first = (parts: string) =>
      page.locator('.content').locator(parts).filter({ visible: true }).first();
    await expect
      .soft(
        first(
          '.step > label, ol:not([role]) > li, .cards a, .finder summary, p, [data-copy="handoff"]',
        ),
      )
      .toBeInViewport({ ratio: 1 });
    // And the first thing that a reader can act on: a step, a choice, or the text for a helper.
    if (!backgroundPages.some((name) => address.endsWith(`/${name}/`))) {
      const action =
        '.way > li, ol:not(.way, [role]) > li, .cards a, .finder summary, #restart-the-pc + p, [data-copy="handoff"], [data-copy="text"]';
      await expect.soft(first(action)).toBeInViewport({ ratio: 1 });
    }

    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.locator('h1')).toBeVisible();
    await expect
      .soft(page.locator('.header, .sidebar, .no-print').filter({ visible: true }))
      .toHaveCount(0);
    await expect.soft(page.locator('main button:visible')).toHaveCount(0);
    // Answers are printed, open or not, with what to do when a step does not work; folds are not.
    const answers = page.locator(
      'main :is(.choice, .problem):not([data-print] > *, .fold *) > :not(summary, .needs-script, .branch, .step-link)',
    );
    await expect.soft(answers.filter({ visible: false })).toHaveCount(0);
    await expect.soft(page.locator('main .fold:visible')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });

    await expectToFit(page);
  });
}
