import { addressOf, expect, open, test } from './site.ts';

const cases = [
  ['en', 'license key', /find-the-license-key/, /^\d+ results? for “license key”$/],
  [
    'fr',
    'clé de licence',
    /\/fr\/.*find-the-license-key/,
    /^\d+ résultats? pour «\u00A0clé de licence\u00A0»$/,
  ],
  // The page says « L’antivirus » with a typographic apostrophe.
  ['fr', 'antivirus bloque', /\/fr\/.*antivirus/, /^\d+ résultats?/],
  ['fr', "l'antivirus", /\/fr\/.*antivirus/, /^\d+ résultats?/],
] as const;

for (const [language, query, address, status] of cases) {
  test(`searching for ${query} in ${language} finds its page first @base`, async ({ page }) => {
    await open(page, addressOf(language));
    await page.locator('[data-widget="search"]').click();
    await page.locator('[data-search-input]').fill(query);
    const first = page.locator('a[data-search-result]').first();
    await expect(first).toHaveAttribute('href', address);
    await expect(page.locator('[data-search-status]')).toHaveText(status);
    await expect(page.locator('a[data-search-result] mark').first()).toBeVisible();
    const hrefs = await page
      .locator('a[data-search-result]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => href.includes('/fr/') !== (language === 'fr'))).toEqual([]);
    await first.click();
    await expect(page).toHaveURL(address);
  });
}

test('works with the keyboard only', async ({ page }) => {
  await open(page, addressOf('en'));
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await page.keyboard.type('avast');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a[data-search-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/antivirus-avast/);
});

test('opened by keys, it gives the focus back to where the reader was', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  const field = page.locator('textarea[name="profile"]');
  await field.focus();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('Escape closes it and the focus returns to its button', async ({ page }) => {
  await open(page, addressOf('fr'));
  const opener = page.locator('[data-widget="search"]');
  await opener.click();
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.search')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('without a result it offers the topics instead of an empty box', async ({ page }) => {
  await open(page, addressOf('fr'));
  await page.locator('[data-widget="search"]').click();
  await page.locator('[data-search-input]').fill('zzzyyyxxx');
  await expect(page.locator('[data-search-status]')).toContainText(
    'Aucun résultat pour «\u00A0zzzyyyxxx\u00A0»',
  );
  await expect(page.getByRole('list', { name: 'Tous les sujets' }).getByRole('link')).toHaveCount(
    9,
  );
});

test('markup in a query is shown as text', async ({ page }) => {
  await open(page, addressOf('en'));
  await page.locator('[data-widget="search"]').click();
  await page.locator('[data-search-input]').fill('<img src=x onerror=alert(1)>zzzyyy');
  await expect(page.locator('[data-search-status]')).toContainText(
    '<img src=x onerror=alert(1)>zzzyyy',
  );
  await expect(page.locator('dialog.search img')).toHaveCount(0);
});
