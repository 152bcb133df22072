import { addressOf, doubleText, everyAddress, expect, open, refuseStorage, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps, the pictures and the way around are there', async ({ page }) => {
    await page.goto(addressOf('fr', 'antivirus-avast'));
    await expect(page.locator('#avast-save-exception label')).toBeVisible();
    await expect(page.locator('#avast-open-avast input')).toBeVisible();
    await expect(page.locator('#avast-open-avast details')).toBeVisible();
    await expect(page.getByText('JavaScript est désactivé')).toBeVisible();
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
    await page.locator('#avast-open-avast-done').check();
    await page.locator('#avast-open-menu-done').check();
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

test('where the clipboard is refused, the text is selected and nobody is told that it was copied', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, addressOf('fr', 'restart-the-connector'));
  await page.locator('button[data-copy="explorer"]').click();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(
    '%LocalAppData%\\Codat',
  );
  const copyable = page.locator('[data-copyable]', {
    has: page.locator('button[data-copy="explorer"]'),
  });
  await expect(copyable.locator('[data-copy-refused]')).toContainText('Ctrl + C');
  await expect(page.locator('button[data-copy="explorer"]')).not.toHaveAttribute(
    'data-state',
    'copied',
  );
});

test.describe('where a part cannot be loaded', () => {
  // The browser itself logs what failed as an error.
  test.use({ quiet: undefined });

  test('where the viewer’s script cannot be loaded, the picture opens as a file', async ({
    page,
  }) => {
    await page.route(/show-picture/, (route) => route.abort());
    await open(page, addressOf('en', 'company-not-found'));
    await page.locator('[data-action="open"]').first().click();
    await expect(page).toHaveURL(/sage50-connector-app-about-section@2x\.png$/);
  });

  test('where the script of the search cannot be loaded, its button leads to the topics', async ({
    page,
  }) => {
    await page.route(/show-search/, (route) => route.abort());
    await open(page, addressOf('en', 'antivirus'));
    await page.locator('[data-widget="search"]').click();
    await expect(page).toHaveURL(/#what-do-you-see$/);
  });

  test('where the search cannot be loaded, it offers the topics', async ({ page }) => {
    await page.route(/\/pagefind\//, (route) => route.abort());
    await open(page, addressOf('en'));
    await page.locator('[data-widget="search"]').click();
    await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
    await expect(page.getByRole('list', { name: 'All topics' }).getByRole('link')).toHaveCount(9);
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

for (const { width, doubled } of [
  { width: 320, doubled: false },
  { width: 320, doubled: true },
  { width: 390, doubled: false },
  { width: 390, doubled: true },
  { width: 768, doubled: false },
  { width: 1440, doubled: false },
]) {
  const words = doubled ? ' with text of twice the size' : '';
  test(`nothing is wider than a screen of ${width} px${words}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['./', './404.html', './go/', ...everyAddress]) {
      await open(page, address);
      if (doubled) await doubleText(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}

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

test('print shows the steps, the reader’s folder and what is folded, without the frame', async ({
  page,
}) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('textarea[name="profile"]').fill('jean');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.header')).toBeHidden();
  await expect(page.locator('.sidebar')).toBeHidden();
  await expect(page.locator('#avast-save-exception label')).toBeVisible();
  await expect(page.locator('#avast-policy ol')).toBeVisible();
  await expect(page.locator('[data-checklist] [data-profile-path]').first()).toContainText('jean');
  await expect(page.locator('button[data-copy]').first()).toBeHidden();
});
