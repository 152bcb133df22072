import { languages } from '../../src/domain/languages.ts';
import { addressOf, expect, layoutShiftOf, open, overflowOf, test } from './site.ts';

const finder = '[data-widget="symptom-finder"]';
const widths = [320, 390, 1440];

for (const width of widths) {
  test(`at ${width} px the questions move nothing when their script arrives`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Where the questions themselves are on screen.
    await page.goto(`${addressOf('fr')}#what-do-you-see`);
    await expect(page.locator(finder)).toBeInViewport();
    expect(await layoutShiftOf(page)).toBe(0);
  });
}

for (const language of languages) {
  test(`in ${language} the questions fit, are printed whole, and show an edge in forced colours`, async ({
    page,
  }) => {
    await open(page, `${addressOf(language)}#seen=stopped`);
    await expect(page.locator('[data-answer="one-sync"]')).toBeVisible();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.emulateMedia({ media: 'print' });
    const answers = page.locator(`${finder} [data-answer]`);
    await expect(answers).not.toHaveCount(0);
    await expect(answers.filter({ visible: false })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    const edge = page.locator(`${finder} li > a`).first();
    await expect(edge).not.toHaveCSS('border-top-width', '0px');
  });
}
