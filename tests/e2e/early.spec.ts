import {
  addressOf,
  alive,
  clipboardText,
  expect,
  holdBack,
  open,
  scriptFiles,
  test,
} from './site.ts';

/*
 * What a reader does before the page's scripts are there, or while a part of them does not arrive.
 */

test('Copy that is pressed early copies the folder that is known', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('textarea[name="profile"]').fill('jean');
  await page.locator('textarea[name="profile"]').blur();
  await expect(page.locator('[data-checklist] [data-profile-path]').first()).toContainText('jean');
  const arrive = await holdBack(page, scriptFiles.frame);
  await page.reload();
  const copy = page.locator('#avast-save-exception button[data-copy="folder"]');
  await copy.click({ force: true });
  await arrive();
  await expect(copy).toHaveAttribute('data-state', 'copied');
  expect(await clipboardText(page)).toBe('C:\\Users\\jean\\AppData\\Local\\Codat');
});

test.describe('the folder of a link', () => {
  test('leaves the address at once and is offered, whatever is clicked meanwhile', async ({
    page,
  }) => {
    const arrive = await holdBack(page, scriptFiles.address);
    await page.goto(`${addressOf('en', 'get-help')}#folder=jean`);
    await expect(page).toHaveURL(/get-help\/$/);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.skip-link')?.click();
    });
    await expect(page).toHaveURL(/#_top$/);
    await arrive();
    await expect(page.locator('[data-folder-offer]')).toContainText('jean');
    await page.goBack();
    expect(page.url()).not.toContain('jean');
  });

  test.describe('where a file is refused', () => {
    test.use({ quiet: undefined });

    test('is there after "Reload the page", where a part of the page did not arrive', async ({
      page,
    }) => {
      await page.route(`**${scriptFiles.address}*`, (route) => route.abort(), { times: 1 });
      await page.goto(`${addressOf('en', 'get-help')}#folder=jean`);
      await page.locator('[data-incomplete] a').click();
      await expect(page.locator('[data-folder-offer]')).toContainText('jean');
      await expect(page).toHaveURL(/get-help\/$/);
    });
  });
});

test.describe('where a file is refused once', () => {
  test.use({ quiet: undefined });

  test('a widget that arrives at the second try takes its notice away', async ({ page }) => {
    await page.route(`**${scriptFiles.dataDirectory}*`, (route) => route.abort(), { times: 1 });
    await page.goto(addressOf('en', 'company-not-found'));
    const widget = page.locator('[data-widget="data-directory"]');
    await page.locator('[data-widget="search"]').click();
    await expect(page.locator('[data-search-input]')).toBeVisible();
    await page.keyboard.press('Escape');
    await alive(widget);
    await expect(page.locator('[data-incomplete]')).toBeHidden();
  });
});

test.describe('offline', () => {
  // The picture itself may still have been on its way.
  test.use({ quiet: undefined });

  test('a picture that is closed offline says nothing, and links go on working', async ({
    page,
    context,
  }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    const picture = page.locator('[data-picture="avast-exceptions"]');
    await picture.locator('[data-action="open"]').click();
    await expect(page.locator('dialog[data-viewer]')).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[data-viewer]')).toHaveCount(0);
    await expect(page.locator('[data-incomplete]')).toBeHidden();
    await context.setOffline(false);
    const step = picture.locator('a[data-marker-step]').first();
    const id = (await step.getAttribute('href')) ?? '';
    await step.click();
    await expect(page.locator(id)).toHaveAttribute('aria-current', 'step');
  });
});

test.describe('a search that was open', () => {
  test('leaves no Back that does nothing after a reload', async ({ page }) => {
    await open(page, addressOf('en'));
    await open(page, addressOf('en', 'antivirus'));
    await page.locator('[data-widget="search"]').click();
    await expect(page.locator('[data-search-input]')).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect.poll(() => page.evaluate(() => window.history.state as unknown)).toBeNull();
    await page.goBack();
    await expect(page).toHaveURL(/sage50-troubleshooting\/$/);
  });

  test('does not open when Escape came first', async ({ page }) => {
    const arrive = await holdBack(page, scriptFiles.search);
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await page.locator('textarea[name="profile"]').fill('jean');
    await arrive();
    await expect(page.locator('[data-path="folder"]')).toContainText('jean');
    await expect(page.locator('dialog')).toHaveCount(0);
  });
});
