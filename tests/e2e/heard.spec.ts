import type { Page } from '@playwright/test';
import { addressOf, expect, open, test, unfold } from './site.ts';

/* What a screen reader is told by the browser, as far as the browser says it. */

/** Every text of the page as the browser gives it to a screen reader. */
async function toldTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value));
}

test('the number of a step is told with a stop after it', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  await unfold(page);
  const told = (await toldTexts(page)).join('');
  for (const number of ['1.\u00A0', '2.\u00A0']) expect(told).toContain(number);
});

test('the search is described by its hint alone', async ({ page }) => {
  await open(page, addressOf('en'));
  await page.locator('[data-widget="search"]').click();
  const dialog = page.getByRole('dialog', { name: 'Search the help' });
  await expect(dialog).toHaveAccessibleDescription(/^Type what you see on your screen[^.]*\.$/);
});
