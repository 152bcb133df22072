import { addressOf, expect, layoutShiftOf, open, test } from './site.ts';

const finder = '[data-widget="symptom-finder"]';

for (const language of ['en', 'fr'] as const) {
  for (const width of [320, 390, 1440]) {
    test(`in ${language} at ${width} px the questions move nothing when their script arrives, and fit`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      // Where the questions themselves are on screen.
      await page.goto(`${addressOf(language)}#what-do-you-see`);
      await expect(page.locator(finder)).toBeInViewport();
      const shift = await layoutShiftOf(page);
      expect(shift).toBe(0);
      await open(page, `${addressOf(language)}#seen=stopped.no-icon`);
      await expect(page.locator('[data-answer="one-sync"]')).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }

  test(`in ${language} on paper every answer is there, and an answer's edge shows in forced colours`, async ({
    page,
  }) => {
    await open(page, addressOf(language));
    await page.emulateMedia({ media: 'print' });
    for (const answer of await page.locator(`${finder} [data-answer]`).all()) {
      await expect(answer).toBeVisible();
    }
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    const edge = page.locator(`${finder} li > a`).first();
    await expect(edge).not.toHaveCSS('border-top-width', '0px');
  });
}
