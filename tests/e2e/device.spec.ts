import { addressOf, expect, layoutShiftOf, open, test } from './site.ts';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
  'Version/18.1 Mobile/15E148 Safari/604.1';

/** What has to go to the PC: of each kind one, where it stands, and the place to open. */
const forThePc = [
  ['antivirus-avast', '#avast-save-exception [data-copyable]', '#folder=jean'],
  ['antivirus', '.paste-result [data-copyable]', '#folder=jean'],
  ['antivirus-avast', '.folder-ways [data-copyable]'],
  ['restart-the-connector', 'details:has(#no-icon) [data-copyable]', '#no-icon'],
] as const;

test.describe('on a telephone', () => {
  test.use({ userAgent: iPhone, viewport: { width: 390, height: 844 } });

  for (const [language, type, where] of [
    ['en', 'Type this on the PC:', 'On the PC:'],
    ['fr', 'À taper sur le PC\u00A0:', 'Sur le PC\u00A0:'],
  ] as const) {
    test(`what has to go to the PC is there to be typed: ${language} @base`, async ({ page }) => {
      for (const [address, selector, at = ''] of forThePc) {
        await open(page, addressOf(language, address) + at);
        const block = page.locator(selector).first();
        await expect(block.getByText(type)).toBeVisible();
        await expect(block.locator('button[data-copy]')).toBeHidden();
        // At twice the distance of a telephone in the hand.
        const size = await block
          .locator('[data-copy-text]')
          .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
        expect(size).toBeGreaterThan(18);
        await expect(page.locator('.short-address')).toHaveText(/ docs\.codat\.io.*\/go\/5\d\d$/, {
          useInnerText: true,
        });
        await expect(page.locator('.short-address')).toContainText(where, { useInnerText: true });
      }
    });
  }

  test('the data directory is typed too', async ({ page }) => {
    await open(page, addressOf('en', 'company-not-found'));
    await page.locator('textarea[name="data-directory"]').fill('C:\\ProgramData\\Sage\\Accounts');
    const result = page.locator('[data-copyable]:has([data-path="data-directory"])');
    await expect(result.getByText('Type this on the PC:')).toBeVisible();
    await expect(result.locator('button[data-copy]')).toBeHidden();
  });

  test('what a telephone can send is copied', async ({ page }) => {
    await open(page, `${addressOf('en', 'managed-antivirus')}#letter-to-it`);
    const letter = page.getByRole('group', { name: 'Letter to your IT person or team' });
    await expect(letter.getByRole('button', { name: 'Copy' })).toBeVisible();
    await open(page, addressOf('en', 'get-help'));
    await expect(page.locator('button[data-copy="handoff"]')).toBeVisible();
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.locator('[data-checklist] [aria-current="step"] summary').click();
    await expect(page.locator('button[data-copy="step-link"]')).toBeVisible();
    await expect(page.locator('.step-link').getByText('Type this')).toHaveCount(0);
  });

  for (const width of [360, 390]) {
    test(`nothing moves when the remembered folder is filled in at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, addressOf('fr', 'antivirus'));
      await page.locator('textarea[name="profile"]').fill('jean');
      for (const address of ['antivirus-avast', 'antivirus-webroot']) {
        await page.goto(addressOf('fr', address));
        await expect(page.getByText('À taper sur le PC').filter({ visible: true })).not.toHaveCount(
          0,
        );
        expect(await layoutShiftOf(page), address).toBe(0);
      }
    });
  }

  test('paper says nothing about devices', async ({ page }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Type this on the PC:').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.short-address')).toHaveText(/^docs\.codat\.io/, {
      useInnerText: true,
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the page is as on every device', async ({ page }) => {
      await page.goto(addressOf('en', 'antivirus-avast'));
      await expect(page.getByText('Type this on the PC:').filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('[data-short-address]')).toBeVisible();
    });
  });
});

test('on a PC what has to go there is copied, and the address is for a telephone', async ({
  page,
}) => {
  for (const [address, selector, at = ''] of forThePc) {
    await open(page, addressOf('en', address) + at);
    const block = page.locator(selector).first();
    await expect(block.getByText('Type this on the PC:')).toBeHidden();
    await expect(block.locator('button[data-copy]')).toBeVisible();
    await expect(page.locator('.short-address')).toContainText('Phone:', {
      useInnerText: true,
    });
  }
});
