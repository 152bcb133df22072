import { addressOf, expect, test } from './site.ts';

// The browser itself logs the 404 status as an error.
test.use({ quiet: undefined });

for (const [address, first, title] of [
  ['no-such-page/', 'en', 'This page does not exist'],
  ['fr/no-such-page/', 'fr', 'Cette page n’existe pas'],
  ['fr', 'fr', 'Cette page n’existe pas'],
] as const) {
  test(`${address} is answered in its language first @base`, async ({ page }) => {
    const response = await page.goto(`./${address}`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('main > section').first()).toHaveAttribute('lang', first);
    await expect(page.locator('main > section').first()).toContainText(title);
    await expect(page.locator('main > section')).toHaveCount(2);
    await expect(page.locator('html')).toHaveAttribute('lang', first);
    await expect(page).toHaveTitle(new RegExp(`^${title} \\| `));
    const headings = page.locator('main > section > :is(h1, h2)');
    expect(await headings.evaluateAll((all) => all.map(({ localName }) => localName))).toEqual([
      'h1',
      'h2',
    ]);
    await expect(headings.first()).toHaveText(title);
    await expect(page.locator('section[lang="en"] :is(h1, h2)')).toHaveText(/^This page/);
  });
}

test('the root leads to both hubs @base', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(addressOf('fr').slice(1)));
});

test('an address without its slash leads to the page', async ({ page }) => {
  await page.goto(addressOf('en', 'antivirus').replace(/\/$/, ''));
  await expect(page).toHaveURL(/\/antivirus\/$/);
});
