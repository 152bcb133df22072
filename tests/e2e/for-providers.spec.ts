import { addressOf, allAlive, clipboardText, expect, open, test } from './site.ts';

test('a provider makes a link, and it leads the customer there in their language @base', async ({
  page,
}) => {
  await open(page, addressOf('en', 'for-providers'));
  await allAlive(page);
  const maker = page.locator('[data-widget="link-maker"]');
  await maker.getByLabel('What the customer needs').selectOption('avast');
  await maker.getByLabel('Where to begin').selectOption('avast-save-exception');
  await maker.getByLabel('Français').check();
  await maker.locator('summary').click();
  await maker.locator('textarea').fill('C:\\Users\\Zoë & co\\AppData\\Local\\Codat');
  await maker.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('#announcer')).toContainText('Copied');
  const link = await clipboardText(page);
  expect(link).toMatch(/go\/avast\?lang=fr#at=avast-save-exception&folder=Zo%C3%AB%20%26%20co$/);
  await maker.getByRole('button', { name: 'Copy the message' }).click();
  await expect.poll(() => clipboardText(page)).toContain(`\n\n${link}\n\n`);
  // Nothing of it is in the address of the provider's page, nor kept.
  expect(page.url()).toMatch(/for-providers\/$/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Zo');

  const { pathname, search, hash } = new URL(link);
  await page.goto(pathname + search + hash);
  await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/#avast-save-exception$/);
  await expect(page.locator('#avast-save-exception')).toBeInViewport();
  await expect(page.locator('#avast-copy-folder .folder-known')).toContainText(
    'C:\\Users\\Zoë & co\\AppData\\Local\\Codat',
  );
});

test('the keyboard alone makes a link', async ({ page }) => {
  await open(page, `${addressOf('en', 'for-providers')}#make-a-link`);
  await allAlive(page);
  await page.getByLabel('What the customer needs').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-made-link]')).toHaveText(/go\/license-key\?lang=fr#[a-z-]+$/);
});

test('a report of a mistake is copied as it is shown, with nothing of the reader in it', async ({
  page,
}) => {
  await open(page, `${addressOf('en', 'antivirus-avast')}#folder=lea`);
  await page.locator('[data-report] > summary').click();
  await page.locator('[data-report] button').click();
  const shown = await page.locator('[data-report] [data-copy-text]').textContent();
  await expect.poll(() => clipboardText(page)).toBe(shown);
  expect(shown).toMatch(/go\/531\nLanguage: English\nDate of the page: .*\nWhat is wrong: \[/);
  expect(shown).not.toContain('lea');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the short links are there, and lead to the page in both languages @base', async ({
    page,
  }) => {
    await page.goto(addressOf('fr', 'for-providers'));
    await expect(page.locator('[data-widget="link-maker"]')).toBeHidden();
    await expect(page.getByText('Les liens courts ci-dessous')).toBeVisible();
    await page.locator('#short-links ~ table a[href*="531"][hreflang="en"]').click();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/sage50-troubleshooting\/antivirus-avast\/$/);
  });

  test('the report can be opened and selected', async ({ page }) => {
    await page.goto(addressOf('en', 'get-help'));
    await page.locator('[data-report] > summary').click();
    await expect(page.locator('[data-report] [data-copy-text]')).toBeVisible();
    await expect(page.locator('[data-report] button')).toBeHidden();
  });
});
