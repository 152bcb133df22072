import { addressOf, allAlive, clipboardText, expect, open, test } from './site.ts';
import { printedText } from './pdf-text.ts';

for (const [language, other] of [
  ['en', 'fr'],
  ['fr', 'en'],
] as const) {
  test(`from ${language}: what was tried reaches the clipboard in both languages @base`, async ({
    page,
  }) => {
    await open(page, addressOf(language, 'antivirus-avast'));
    await page.locator('textarea[name="profile"]').fill('jean');
    await page.locator('#avast-copy-folder-done').check();
    await page.locator('#avast-open-exceptions summary').click();
    await page.locator('#avast-open-exceptions [data-action="did-not-work"]').click();

    await page.locator('a[data-to-handoff]').click();
    await expect(page).toHaveURL(/get-help\/#hand-off$/);
    await allAlive(page);
    const card = page.locator('[data-widget="handoff"]');
    await card.locator('[data-action="build"]').click();
    const text = card.locator('[data-handoff-text]');
    await expect(text).toContainText('Avast');
    await expect(text).toContainText('C:\\Users\\•••\\AppData\\Local\\Codat');
    await expect(text).not.toContainText('jean');
    await expect(card.locator('#handoff-page')).toHaveValue('antivirus-avast');

    for (const [shown, opening, failed] of [
      [
        language,
        { en: 'Hello', fr: 'Bonjour' },
        { en: 'Did not work on', fr: 'N’a pas fonctionné le' },
      ],
      [
        other,
        { en: 'Hello', fr: 'Bonjour' },
        { en: 'Did not work on', fr: 'N’a pas fonctionné le' },
      ],
    ] as const) {
      await card.locator(`input[value="${shown}"]`).check();
      await expect(text).toContainText(opening[shown]);
      await expect(text).toContainText(failed[shown]);
      await card.locator('button[data-copy="handoff"]').click();
      await expect.poll(() => clipboardText(page)).toBe(await text.textContent());
    }
  });
}

test('the text is printed alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page, addressOf('fr', 'get-help'));
  await page.locator('[data-action="build"]').click();
  await page.locator('textarea[name="notes"]').fill('Écran bleu « oups »');
  await page.locator('[data-action="print"]').click();
  const printed = await printedText(page);
  expect(printed).toMatch(/^Bonjour, Le connecteur/);
  expect(printed).toContain('Écran bleu « oups »');
  expect(printed).not.toContain('À qui vous adresser');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await printedText(page)).toContain('À qui vous adresser');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the message to fill in and the letter take the card’s place', async ({ page }) => {
    await page.goto(addressOf('en', 'get-help'));
    await expect(page.locator('[data-widget="handoff"]')).toBeHidden();
    await page.locator('#message-to-fill-in summary').click();
    await expect(page.getByText('What we have tried: [')).toBeVisible();
    await expect(page.getByText('Please exclude the whole folder')).toBeVisible();
  });
});
