import { windowsAddresses } from '../../src/domain/windows-addresses.ts';
import { addressOf, clipboardText, expect, open, test } from './site.ts';

/** Where windows of Windows are opened, and by which address. */
const places = [
  ['antivirus', 'details:has(#which-antivirus)', '#which-antivirus', 'providers'],
  ['antivirus-microsoft-defender', '#defender-open-exclusions .step > .way', '', 'exclusions'],
  [
    'antivirus-microsoft-defender',
    '#defender-bring-back .inside',
    '#defender-bring-back',
    'history',
  ],
] as const;

for (const language of ['en', 'fr'] as const) {
  for (const [name, part, at, to] of places) {
    test(`${language} ${name}: ${to} opens by a link, by the Run box and by hand`, async ({
      page,
    }) => {
      await open(page, addressOf(language, name) + at);
      const way = page.locator(`${part} .open-window`);
      const link = way.locator('.open-window-link a');
      await expect(link).toHaveAttribute('href', windowsAddresses[to]);
      await expect(link).toBeVisible();
      // What the browser asks is said before the click.
      await expect(way.locator('.open-window-link')).toHaveText(
        language === 'en' ? /^Your browser usually asks/ : /^Votre navigateur demande/,
      );
      await way.locator('button[data-copy]').first().click();
      await expect(way.locator('button[data-copy]').first()).toHaveAttribute(
        'data-state',
        'copied',
      );
      expect(await clipboardText(page)).toBe(windowsAddresses[to]);
      await way.locator('summary').click();
      await expect(way.locator('.quiet-fold')).toContainText(
        language === 'en' ? 'Virus & threat' : 'contre les virus',
      );
    });
  }
}

test('what the address brings gets into none', async ({ page }) => {
  await open(page, `${addressOf('en', 'antivirus')}?to=calc#folder=%22%3E&window=calc:`);
  const links = page.locator('.open-window-link a');
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', windowsAddresses.providers);
});

test.describe('on a telephone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1',
  });

  test('nothing is offered that would not open; the line is typed on the PC', async ({ page }) => {
    await open(page, `${addressOf('fr', 'antivirus')}#which-antivirus`);
    const way = page.locator('.open-window');
    await expect(way.locator('.open-window-link')).toBeHidden();
    await expect(way.getByText('À taper sur le PC')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the line for the Run box and the way by hand are there', async ({ page }) => {
    await page.goto(addressOf('en', 'antivirus-microsoft-defender'));
    const way = page.locator('#defender-open-exclusions .step > .way .open-window');
    await expect(way.locator('.open-window-link')).toBeHidden();
    await expect(way.getByText(windowsAddresses.exclusions)).toBeVisible();
    await way.locator('summary').click();
    await expect(way.getByText('Manage settings')).toBeVisible();
  });
});
