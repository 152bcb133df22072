import {
  addressOf,
  allAlive,
  clipboardText,
  expect,
  holdBack,
  open,
  scriptFiles,
  test,
} from './site.ts';
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
    // What is said once the reader rests moves the list: nobody is elsewhere on the page by then.
    await expect(page.locator('[data-warning="unverified"]')).toBeVisible();
    await page.locator('#avast-copy-folder-done').check();
    await page.locator('#avast-open-exceptions .problem > summary').click();
    await page.locator('#avast-open-exceptions [data-action="did-not-work"]').click();

    await page.locator('#not-yet').click();
    await page.locator('a[href$="#hand-off"]').filter({ visible: true }).last().click();
    await expect(page).toHaveURL(/get-help\/#hand-off$/);
    await allAlive(page);
    const card = page.locator('[data-widget="handoff"]');
    const text = card.locator('[data-handoff-text]');
    await expect(text).toContainText('Avast');
    await expect(text).toContainText('C:\\Users\\•••\\AppData\\Local\\Codat');
    await expect(text).not.toContainText('jean');
    await expect(card.locator('#handoff-page')).toHaveValue('antivirus-avast');

    for (const [shown, opening, failed] of [
      [language, { en: 'Hello', fr: 'Bonjour' }, { en: 'did not work:', fr: 'n’a pas fonctionné' }],
      [other, { en: 'Hello', fr: 'Bonjour' }, { en: 'did not work:', fr: 'n’a pas fonctionné' }],
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
  await page.locator('[data-handoff-fields] summary').click();
  await page.locator('textarea[name="notes"]').fill('Écran bleu « oups »');
  await page.locator('[data-action="print"]').click();
  const printed = await printedText(page);
  expect(printed).toMatch(/^Bonjour, Le connecteur/);
  expect(printed).toContain('Écran bleu « oups »');
  expect(printed).not.toContain('Ce qu’il faut préparer');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await printedText(page)).toContain('Ce qu’il faut préparer');
});

for (const language of ['en', 'fr'] as const) {
  for (const [width, height] of [
    [390, 844],
    [1366, 768],
  ] as const) {
    test(`Copy is in the first screen at ${width} px, and where links lead: ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const copy = page.locator('button[data-copy="handoff"]');
      for (const place of ['', '#hand-off', '#whom-to-ask', '#message-to-fill-in']) {
        await open(page, addressOf(language, 'get-help') + place);
        await expect(copy, place).toBeInViewport({ ratio: 1 });
      }
    });
  }
}

test('Copy that is pressed early copies what the page knows', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('#avast-copy-folder-done').check();
  const arrive = await holdBack(page, scriptFiles.frame);
  await page.goto(addressOf('en', 'get-help'));
  const copy = page.locator('button[data-copy="handoff"]');
  await copy.click({ force: true });
  await arrive();
  await expect(copy).toHaveAttribute('data-state', 'copied');
  expect(await clipboardText(page)).toContain('Antivirus: Avast');
});

test('where the letter was, the way to it is in view', async ({ page }) => {
  await open(page, `${addressOf('fr', 'get-help')}#letter-to-it`);
  const way = page.getByRole('link', { name: 'La lettre à lui envoyer' });
  await expect(way).toBeInViewport();
  await way.click();
  const letter = page.getByRole('group', { name: 'Lettre à votre informaticien' });
  await expect(letter.getByRole('button')).toBeInViewport();
  await expect(letter.getByText('Merci d’exclure le dossier entier')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text stands there with its gaps, for a mail or to copy by hand', async ({ page }) => {
    await page.goto(addressOf('fr', 'get-help'));
    const card = page.locator('[data-widget="handoff"]');
    await expect(card.locator('[data-handoff-text]')).toContainText('[le texte exact affiché');
    await expect(card.locator('[data-action="mail"]')).toHaveAttribute('href', /^mailto:\?/);
    await expect(page.getByText('Pour copier le texte, sélectionnez-le.')).toBeVisible();
    await expect(card.locator('button, input, summary').filter({ visible: true })).toHaveCount(0);
  });

  test('the letter to an IT department stands there', async ({ page }) => {
    await page.goto(addressOf('en', 'managed-antivirus'));
    await expect(page.getByText('Please exclude the whole folder')).toBeVisible();
  });
});
