import { addressOf, clipboardText, expect, open, test } from './site.ts';

const folder = 'C:\\Users\\Zoë & co\\AppData\\Local\\Codat';

test.describe('excluding the folder in Avast @base', () => {
  for (const [language, other] of [
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const) {
    test(`from ${language}: fill in, copy, tick, reload, switch language`, async ({ page }) => {
      await open(page, addressOf(language, 'antivirus-avast'));
      const list = page.locator('[data-checklist="avast"]');
      const stepPath = list.locator('[data-profile-path="folder"]').first();
      await expect(stepPath).toContainText(language === 'en' ? '<your-folder>' : '<votre-dossier>');

      await page.locator('textarea[name="profile"]').fill('"C:\\Users\\Zoë & co\\Documents"');
      await expect(page.locator('[data-path="folder"]')).toHaveText(folder);
      await expect(stepPath).toHaveText(folder);

      await list.locator('#avast-save-exception button[data-copy="folder"]').click();
      await expect(page.locator('#announcer')).toHaveText(
        language === 'en' ? 'Copied to the clipboard' : 'Copié dans le presse-papiers',
      );
      expect(await clipboardText(page)).toBe(folder);

      await page.locator('#avast-copy-folder-done').check();
      await page.locator('#avast-open-exceptions-done').check();
      await expect(list.locator('[data-progress]')).toContainText(/^2 /);

      await page.reload();
      await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
      await expect(stepPath).toHaveText(folder);

      await page.locator(`a[data-language="${other}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      // It goes on at the step that is next.
      await expect(page).toHaveURL(/#avast-save-exception$/);
      await expect(page.locator('#avast-open-exceptions-done')).toBeChecked();
      await expect(page.locator('#avast-save-exception-done')).not.toBeChecked();
      await expect(stepPath).toHaveText(folder);
      await expect(list.locator('[data-progress]')).toContainText(/^2 /);
    });
  }

  test('the folder follows on every other page, also outside the widgets', async ({ page }) => {
    await open(page, `${addressOf('en', 'antivirus')}#quarantine`);
    const change = page.locator('.profile-link a');
    await expect(change).toHaveAccessibleName('fill in your folder');
    await page.locator('textarea[name="profile"]').fill('jean');
    await expect(change).toHaveAccessibleName('change the folder');
    await open(page, addressOf('fr', 'managed-antivirus'));
    const paths = page.locator('[data-profile-path="folder"]');
    await expect(paths).not.toHaveCount(0);
    await expect(
      paths.filter({ hasNotText: 'C:\\Users\\jean\\AppData\\Local\\Codat' }),
    ).toHaveCount(0);
    await open(page, addressOf('fr', 'antivirus-microsoft-defender'));
    await page.locator('#defender-powershell summary').click();
    const copy = page.locator('#defender-powershell button[data-copy="defender"]');
    await copy.click();
    await expect(copy).toHaveAttribute('data-state', 'copied');
    expect(await clipboardText(page)).toBe(
      "Add-MpPreference -ExclusionPath 'C:\\Users\\jean\\AppData\\Local\\Codat'",
    );
  });

  test('one folder, typed once, stands in each product’s steps as that product needs it', async ({
    page,
  }) => {
    await open(page, addressOf('en', 'antivirus'));
    await page.locator('textarea[name="profile"]').fill('jean');
    await page.locator('.forms > summary').click();
    await expect(page.locator('.forms').getByText('In ESET')).toBeVisible();
    const written = 'C:\\Users\\jean\\AppData\\Local\\Codat';
    for (const [language, name, step, form, end] of [
      ['en', 'antivirus-eset', '#eset-save-exclusion', 'contents', '\\*'],
      ['fr', 'antivirus-eset', '#eset-save-exclusion', 'contents', '\\*'],
      ['fr', 'antivirus-sophos-home', '#sophos-home-save-exception', 'directory', '\\'],
      ['en', 'antivirus-mcafee', '#mcafee-add-file', 'exe', '\\Sage50Connector.exe'],
      ['fr', 'antivirus-kaspersky', '#kaspersky-save-exclusion', 'folder', ''],
    ] as const) {
      await open(page, addressOf(language, name));
      const copy = page.locator(`${step} button[data-copy="${form}"]`);
      await copy.click();
      await expect(copy, name).toHaveAttribute('data-state', 'copied');
      expect(await clipboardText(page), name).toBe(written + end);
    }
  });

  test('bad input gets a sentence and loses nothing', async ({ page }) => {
    await open(page, addressOf('fr', 'antivirus'));
    const field = page.locator('textarea[name="profile"]');
    await field.fill('jean.dupont@exemple.fr');
    await expect(page.locator('[data-problem="email"]')).toContainText('jean.dupont@exemple.fr');
    await expect(field).toHaveValue('jean.dupont@exemple.fr');
    await field.fill('jean');
    await expect(page.locator('[data-problem]')).toHaveCount(0);
  });

  test('two tabs stay in step', async ({ page, context }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    const second = await context.newPage();
    await open(second, addressOf('fr', 'antivirus-avast'));
    await page.locator('textarea[name="profile"]').fill('jean');
    await page.locator('#avast-copy-folder-done').check();
    await expect(second.locator('#avast-copy-folder-done')).toBeChecked();
    await expect(second.locator('[data-checklist] [data-profile-path]').first()).toContainText(
      'jean',
    );
    await second.locator('#avast-open-exceptions-done').check();
    await expect(page.locator('#avast-open-exceptions-done')).toBeChecked();
    await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
  });
});

test('paths that need no name copy at once', async ({ page }) => {
  await open(page, addressOf('en', 'restart-the-connector'));
  await page.locator('#no-icon').click();
  const copy = page.locator('details:has(#no-icon) button[data-copy="run"]');
  await copy.click();
  await expect(copy).toHaveAttribute('data-state', 'copied');
  expect(await clipboardText(page)).toBe('"%LocalAppData%\\Codat\\Sage50Connector.exe"');
});

test('a longer text is copied paragraph by paragraph, with the reader’s folder in it', async ({
  page,
}) => {
  await open(page, addressOf('en', 'antivirus'));
  await page.locator('textarea[name="profile"]').fill('jean');
  await open(page, addressOf('en', 'managed-antivirus'));
  await page
    .getByRole('group', { name: 'Letter to your IT person or team' })
    .getByRole('button')
    .click();
  const letter = await clipboardText(page);
  expect(letter).toContain('Hello,\n\nWe use the Sage 50 connector');
  expect(letter).toContain('C:\\Users\\jean\\AppData\\Local\\Codat');
  expect(letter).not.toContain('\u00A0');
});
