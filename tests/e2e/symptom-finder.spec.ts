import type { Page } from '@playwright/test';
import { addressOf, expect, open, test } from './site.ts';

const finder = (page: Page) => page.locator('[data-widget="symptom-finder"]');
const answer = (page: Page, id: string) => finder(page).locator(`[data-answer="${id}"]`);
const choose = (page: Page, id: string) => answer(page, id).locator('> summary').click();

for (const language of ['en', 'fr'] as const) {
  test(`from ${language}: the answers lead to the page, and the hand-off text tells them @base`, async ({
    page,
  }) => {
    await open(page, addressOf(language));
    await choose(page, 'stopped');
    await expect(page).toHaveURL(/#seen=stopped$/);
    await answer(page, 'file-missing').click();
    await expect(page).toHaveURL(/restart-the-connector\/#file-not-there$/);
    await open(page, addressOf(language, 'get-help'));
    const text = page.locator('[data-handoff-text]');
    await expect(text).toContainText(
      language === 'en'
        ? 'What we see: It has stopped, or does not open › Windows does not find its file'
        : 'Ce que nous voyons : Il s’est arrêté, ou ne s’ouvre plus › Windows ne trouve pas son fichier',
    );
  });
}

test('Back takes the answers back one by one, also from the page they led to', async ({ page }) => {
  await open(page, addressOf('en'));
  await choose(page, 'stopped');
  await answer(page, 'stops-again').click();
  await expect(page).toHaveURL(/antivirus\/$/);
  await page.goBack();
  await expect(answer(page, 'icon')).toBeVisible();
  await page.goBack();
  await expect(answer(page, 'icon')).toBeHidden();
  await page.goForward();
  await expect(answer(page, 'icon')).toBeVisible();
});

test('another answer to the same question takes the place of the first', async ({ page }) => {
  await open(page, addressOf('en'));
  await choose(page, 'stopped');
  await choose(page, 'company');
  await expect(answer(page, 'icon')).toBeHidden();
  await expect(answer(page, 'network')).toBeVisible();
  await choose(page, 'company');
  await expect(answer(page, 'network')).toBeHidden();
  await expect(page).not.toHaveURL(/seen/);
});

test('a link brings the answers, and the other language and a reload keep them', async ({
  page,
}) => {
  await open(page, `${addressOf('en')}#seen=stopped`);
  await expect(answer(page, 'one-sync')).toBeVisible();
  await expect(page.locator('h1')).toBeInViewport();
  await page.reload();
  await expect(answer(page, 'one-sync')).toBeVisible();
  await page.locator('a[data-language="fr"]').click();
  await expect(page).toHaveURL(/\/fr\/.*#seen=stopped$/);
  await expect(answer(page, 'one-sync')).toContainText('Il a envoyé des données');
});

test('what a link makes up is taken out of the address', async ({ page }) => {
  for (const [seen, left] of [
    ['stopped.made-up', /#seen=stopped$/],
    // It was a question once.
    ['stopped.no-icon.one-sync', /#seen=stopped\.no-icon$/],
    ['<img src=x onerror=alert(1)>', /troubleshooting\/$/],
    ['__proto__', /troubleshooting\/$/],
  ] as const) {
    await page.goto('about:blank');
    await open(page, `${addressOf('en')}#seen=${encodeURIComponent(seen)}`);
    await expect(page).toHaveURL(left);
  }
  await page.goto('about:blank');
  // Where no question is asked, no answer stays in the address.
  await open(page, `${addressOf('en', 'antivirus')}#seen=stopped`);
  await expect(page).toHaveURL(/antivirus\/$/);
});

test('the keyboard alone is enough', async ({ page }) => {
  await open(page, addressOf('en'));
  await answer(page, 'nothing-arrives').locator('> summary').focus();
  await page.keyboard.press('Enter');
  await expect(answer(page, 'firewall')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(answer(page, 'nothing-known')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/not-syncing\/#perform-sync$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions open and lead to the page @base', async ({ page }) => {
    await page.goto(addressOf('fr'));
    await choose(page, 'antivirus');
    await answer(page, 'avast').click();
    await expect(page).toHaveURL(/antivirus-avast\/$/);
  });
});
