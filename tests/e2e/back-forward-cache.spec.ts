import { chromiumLaunchOptions } from '../../scripts/chromium.ts';
import { addressOf, expect, open, test } from './site.ts';

// Playwright turns the cache off; readers have it.
test.use({
  launchOptions: {
    ...chromiumLaunchOptions(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('a page that Back takes out of the browser’s cache shows what changed meanwhile', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('textarea[name="profile"]').fill('jean');
  await page.locator('#avast-copy-folder-done').check();
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await page.locator('a[data-language="fr"]').first().click();
  await expect(page.locator('textarea[name="profile"]')).toHaveValue(/jean/);
  // Before its list is alive, no box of the page is ticked.
  await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
  await page.locator('#avast-copy-folder-done').uncheck();
  await page.locator('[data-action="find-folder"]').click();
  await page.locator('textarea[name="profile"]').fill('anna');
  await page.getByRole('radio', { name: 'Sombre' }).check();
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect(page.locator('textarea[name="profile"]')).toHaveValue(/anna/);
  await expect(page.locator('#avast-copy-folder-done')).not.toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});
