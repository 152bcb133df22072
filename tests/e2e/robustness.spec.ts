import { addressOf, expect, open, refuseStorage, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps, the pictures and the way around are there', async ({ page }) => {
    await page.goto(addressOf('fr', 'antivirus-avast'));
    await expect(page.locator('#avast-save-exception label')).toBeVisible();
    await expect(page.locator('#avast-copy-folder input')).toBeVisible();
    await expect(page.locator('#avast-copy-folder')).toContainText('%LocalAppData%\\Codat');
    await expect(page.locator('#avast-open-exceptions .problem')).toBeVisible();
    await page.locator('#avast-bring-back summary').click();
    await expect(page.locator('#avast-bring-back .path')).toBeVisible();
    await expect(page.locator('textarea[name="profile"]')).toBeHidden();
    await expect(page.locator('[data-widget="search"]')).toBeHidden();
    await expect(page.locator('button[data-copy]').first()).toBeHidden();
    await page.locator('a[data-language="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const file = await page.locator('[data-picture-link]').first().getAttribute('href');
    expect(file).toMatch(/@2x\.png$/);
    expect((await page.request.get(file ?? '')).headers()['content-type']).toBe('image/png');
  });

  test('the page follows the system’s colours', async ({ page }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(addressOf('en'));
    expect(await background()).toBe('rgb(247, 248, 245)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).toBe('rgb(20, 14, 44)');
  });

  test('the menu of a narrow screen opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(addressOf('en'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('#menu')).toBeVisible();
  });
});

test.describe('where storage is refused', () => {
  test.beforeEach(async ({ page }) => {
    await refuseStorage(page);
  });

  test('everything works for the visit and one line says that it is not kept', async ({ page }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.locator('textarea[name="profile"]').fill('jean');
    await page.locator('#avast-copy-folder-done').check();
    await page.locator('#avast-open-exceptions-done').check();
    await expect(page.locator('[data-progress]')).toContainText('2 of');
    await expect(page.locator('[data-checklist] [data-profile-path]').first()).toContainText(
      'jean',
    );
    await expect(page.getByText('does not allow this site to remember')).toHaveCount(1);
  });

  test('the page follows the system’s colours', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, addressOf('en'));
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(247, 248, 245)');
  });
});

test('a choice of appearance is kept on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, addressOf('en'));
  await expect(page.getByRole('radio', { name: 'Like my computer' })).toBeChecked();
  await page.getByRole('radio', { name: 'Like my computer' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'light');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await open(page, addressOf('fr', 'antivirus'));
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  await expect(page.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  await page.getByRole('radio', { name: 'Comme mon ordinateur' }).check();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-appearance');
});

for (const language of ['en', 'fr'] as const) {
  test(`the header takes two lines of a screen of 320 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, addressOf(language, 'antivirus'));
    const tops = await page
      .locator('.header .tools > .button:visible')
      .evaluateAll((tools) => tools.map((tool) => Math.round(tool.getBoundingClientRect().top)));
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
    const title = await page.locator('.header .title span').evaluate((element) => {
      const { height } = element.getBoundingClientRect();
      return height / parseFloat(getComputedStyle(element).lineHeight);
    });
    expect(title).toBeLessThan(1.5);
  });
}
