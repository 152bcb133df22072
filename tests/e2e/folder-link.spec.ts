import { addressOf, coveredBy, expect, layoutShiftOf, open, refuseStorage, test } from './site.ts';

const folder = 'C:\\Users\\Zoë & co\\AppData\\Local\\Codat';
const escaped = encodeURIComponent('Zoë & co');
const stored = 'codat-docs:profile:site:v1';

test('a link brings a folder, which is shown as the link’s and leaves the address @base', async ({
  page,
}) => {
  await open(page, `${addressOf('fr', 'antivirus-avast')}#folder=${escaped}&at=steps`);
  await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/#steps$/);
  // Reading and the Tab key go on from there.
  await expect(page.locator('#steps')).toBeFocused();
  await expect(page.locator('#steps')).toHaveCSS('outline-style', 'none');
  await page.keyboard.press('Tab');
  await expect(page.locator('#steps')).not.toHaveAttribute('tabindex');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-checklist]') !== null),
  ).toBe(true);
  await expect(page.locator('[data-checklist] [data-profile-path="folder"]').first()).toHaveText(
    folder,
  );
  const step = page.locator('#avast-copy-folder');
  await expect(step).toContainText('Indiqué par le lien');
  await expect(step.locator('textarea')).toBeHidden();
  // It is said and answered in the list: nothing lies over the page.
  await expect(page.locator('[data-folder-offer]')).toBeHidden();
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBeNull();

  await step.locator('.folder-known button[data-copy="folder"]').click();
  await expect(step.getByText('Indiqué par le lien')).toBeHidden();
  await page.reload();
  await expect(step.locator('.folder-known [data-copy-text]')).toHaveText(folder);
});

for (const [width, height] of [
  [390, 844],
  [320, 256],
] as const) {
  test(`the notice about it covers nothing that has the focus at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${addressOf('fr', 'company-not-found')}#folder=${escaped}`);
    await expect(page.locator('[data-folder-offer]')).toBeVisible();
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab');
      expect(await coveredBy(page, '[data-folder-offer]')).toBeUndefined();
    }
  });
}

test('answering it with the keyboard leads to the beginning of the page', async ({ page }) => {
  await open(page, `${addressOf('en', 'managed-antivirus')}#folder=jean`);
  // A landmark, so that whoever has passed by it finds it again.
  const offer = page.getByRole('region', { name: 'Folder from your link' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  // Whoever takes the skip link meets it before the text.
  await expect(offer.getByRole('button', { name: 'It is my folder' })).toBeFocused();
  await offer.getByRole('button', { name: 'It is my folder' }).press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('copying its path accepts it', async ({ page }) => {
  await open(page, `${addressOf('en', 'antivirus-avast')}#folder=jean`);
  await page.locator('#avast-save-exception button[data-copy="folder"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-folder', 'own');
  await page.reload();
  await expect(page.locator('#avast-copy-folder .folder-known')).toContainText('jean');
});

test('copying the program to run does not accept it', async ({ page }) => {
  await open(page, `${addressOf('en', 'restart-the-connector')}#at=no-icon&folder=jean`);
  const copy = page.locator('details:has(#no-icon) button[data-copy="run"]');
  await copy.click();
  await expect(copy).toHaveAttribute('data-state', 'copied');
  await expect(page.locator('[data-folder-offer]')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBeNull();
});

test('"not yours" in a list leads to the way to the right one', async ({ page }) => {
  await open(page, `${addressOf('en', 'antivirus-avast')}#folder=jean`);
  const step = page.locator('#avast-copy-folder');
  await step.locator('[data-action="find-folder"]').press('Enter');
  await expect(step.locator('textarea')).toBeFocused();
  await expect(step.locator('textarea')).toHaveValue('');
  await expect(step).toContainText('%LocalAppData%\\Codat');
  await expect(page.locator('#avast-save-exception [data-copy-text]')).toContainText(
    '<your-folder>',
  );
  await page.keyboard.type('anna');
  await expect(page.locator('#avast-save-exception [data-copy-text]')).toHaveText(
    'C:\\Users\\anna\\AppData\\Local\\Codat',
  );
});

test('accepting it where nothing can be kept says so', async ({ page }) => {
  await refuseStorage(page);
  await open(page, `${addressOf('en', 'managed-antivirus')}#folder=jean`);
  const notice = page.locator('[data-folder-offer]');
  await notice.getByRole('button', { name: 'It is my folder' }).click();
  await expect(notice).toContainText('does not allow this site to remember');
  await expect(page.locator('[data-profile-path="folder"]').first()).toContainText('jean');
  await expect(notice.getByRole('button')).toHaveText(['Close']);
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
});

test('declining it leaves nothing', async ({ page }) => {
  await open(page, `${addressOf('en', 'managed-antivirus')}#folder=jean`);
  await page.getByRole('button', { name: 'It is not mine' }).click();
  await expect(page.locator('[data-profile-path="folder"]').first()).toContainText('<your-folder>');
});

test('it never replaces the reader’s own without asking', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('textarea[name="profile"]').fill('anna');
  await page.goto(`${addressOf('en', 'managed-antivirus')}#folder=jean`);
  const path = page.locator('[data-profile-path="folder"]').first();
  await expect(path).toHaveText('C:\\Users\\anna\\AppData\\Local\\Codat');
  await expect(page.locator('[data-folder-offer]')).toContainText('another folder');
  await page.getByRole('button', { name: 'It is my folder' }).click();
  await expect(path).toHaveText('C:\\Users\\jean\\AppData\\Local\\Codat');
});

test('a link with something else than a name changes no path', async ({ page }) => {
  await open(
    page,
    `${addressOf('en', 'antivirus-avast')}#folder=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`,
  );
  await expect(page).toHaveURL(/antivirus-avast\/$/);
  await expect(page.locator('#avast-save-exception [data-copy-text]')).toContainText(
    '<your-folder>',
  );
  await expect(page.locator('#avast-copy-folder textarea')).toBeVisible();
  await expect(page.locator('main img[src="x"]')).toHaveCount(0);
});

test('a link whose folder cannot be read leaves the way to the folder open', async ({ page }) => {
  for (const fragment of ['#folder=', '#folder=50%', `#folder=${'a'.repeat(3000)}`]) {
    await page.goto('about:blank');
    await open(page, addressOf('en', 'antivirus-avast') + fragment);
    await expect(page.locator('#avast-copy-folder textarea'), fragment.slice(0, 20)).toBeVisible();
  }
});

test('a folder in the query is ignored and taken out of the address', async ({ page }) => {
  await open(page, `${addressOf('en', 'antivirus-avast')}?folder=jean&lang=en`);
  await expect(page).toHaveURL(/antivirus-avast\/\?lang=en$/);
  await expect(page.locator('#avast-save-exception [data-copy-text]')).toContainText(
    '<your-folder>',
  );
});

test('what is remembered is listed, forgotten, and brought back', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  await page.locator('textarea[name="profile"]').fill('jean');
  await page.locator('#another-antivirus-copy-folder-done').check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const builder = page.locator('[data-widget="path-builder"]');
  await expect(builder).toContainText(
    'This browser remembers your folder, your ticks in 1 list, and the appearance that you chose.',
  );
  await builder.locator('[data-action="forget"]').click();
  await expect(page.locator('textarea[name="profile"]')).toHaveValue('');
  await expect(page.locator('#another-antivirus-copy-folder-done')).not.toBeChecked();
  await expect(page.locator('[data-checklist] [data-profile-path]').first()).toContainText(
    '<your-folder>',
  );
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await builder.locator('[data-action="undo-forget"]').click();
  await expect(page.locator('#another-antivirus-copy-folder-done')).toBeChecked();
  await expect(page.locator('textarea[name="profile"]')).toHaveValue(/jean/);
});

for (const width of [390, 1440]) {
  test(`nothing moves when the remembered folder is filled in at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, addressOf('en', 'antivirus'));
    await page.locator('textarea[name="profile"]').fill('C:\\Users\\Jean-Baptiste Lefèvre');
    for (const address of ['antivirus-avast', 'get-help', 'restart-the-connector']) {
      await page.goto(addressOf('en', address));
      const shift = await layoutShiftOf(page);
      expect(shift, address).toBe(0);
    }
  });
}
