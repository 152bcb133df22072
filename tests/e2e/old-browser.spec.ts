import { addressOf, expect, test } from './site.ts';

test.beforeEach(async ({ page }) => {
  // What the oldest supported browsers have and older ones lack (config/browsers.ts).
  await page.addInitScript(() => {
    delete (String.prototype as { isWellFormed?: unknown }).isWellFormed;
  });
});

for (const language of ['en', 'fr'] as const) {
  test(`an older browser gets the page that is whole without scripts, in ${language} @base`, async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(addressOf(language, 'antivirus-avast'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.only-without-script').filter({ visible: true })).not.toHaveCount(0);
    await page.locator('#avast-open-exceptions-done').check();
    await expect(page.locator('[data-feedback]')).toBeHidden();
    expect(scripts).toEqual([]);
  });
}

test('a link of an app still leads an older browser to its page', async ({ page }) => {
  await page.goto('./go/avast?lang=fr');
  await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/$/);
});
