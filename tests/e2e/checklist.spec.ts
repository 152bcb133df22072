import type { Page } from '@playwright/test';
import { addressOf, clipboardText, expect, open, scriptFiles, test } from './site.ts';
import { printedText } from './pdf-text.ts';

test.describe('a step’s own link', () => {
  for (const [screen, viewport] of [
    ['a narrow phone', { width: 320, height: 640 }],
    // What is left of 1280 × 1024 at a zoom of 400 %.
    ['a screen at 400 %', { width: 320, height: 256 }],
    ['a wide screen', { width: 1440, height: 900 }],
  ] as const) {
    test(`leads to the step on ${screen}, below anything that covers it`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, `${addressOf('fr', 'antivirus-avast')}#avast-check-list`);
      const step = page.locator('#avast-check-list');
      await expect(step).toHaveAttribute('aria-current', 'step');
      await expect
        .poll(() =>
          step.evaluate((element) => {
            const { top, left } = element.getBoundingClientRect();
            const onTop = document.elementFromPoint(left + 20, top + 12);
            return top >= 0 && top < innerHeight / 2 && element.contains(onTop);
          }),
        )
        .toBe(true);
    });
  }

  test('stays on the step when the language changes, and is what a helper copies @base', async ({
    page,
    baseURL,
  }) => {
    await open(page, `${addressOf('en', 'antivirus-avast')}#at=avast-save-exception&folder=jean`);
    const step = page.locator('#avast-save-exception');
    await expect(step).toHaveAttribute('aria-current', 'step');
    await step.locator('summary').click();
    await step.locator('button[data-copy="step-link"]').click();
    const address = new URL(addressOf('en', 'antivirus-avast'), baseURL).href;
    await expect(page.locator('#announcer')).toHaveText('Copied to the clipboard');
    expect(await clipboardText(page)).toBe(`${address}#avast-save-exception`);
    await page.locator('a[data-language="fr"]').click();
    await expect(page).toHaveURL(/\/fr\/.*#avast-save-exception$/);
    await expect(step).toHaveAttribute('aria-current', 'step');
    await expect(step).toBeInViewport();
  });

  test('is left behind once the list goes on: the other language opens at the next one', async ({
    page,
  }) => {
    await open(page, `${addressOf('en', 'antivirus-avast')}#avast-open-exceptions`);
    await page.locator('#avast-open-exceptions-done').check();
    await page.locator('a[data-language="fr"]').click();
    await expect(page).toHaveURL(/\/fr\/.*#avast-save-exception$/);
    // Another place on the page is one that the reader has chosen since.
    await page.goto(`${addressOf('fr', 'antivirus-avast')}#not-yet`);
    await expect(page.locator('#avast-open-exceptions-done')).toBeChecked();
    await page.locator('a[data-language="en"]').click();
    await expect(page).toHaveURL(/antivirus-avast\/#not-yet$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('a list in two tabs and two languages', async ({ page, context }) => {
  await open(page, `${addressOf('en', 'restart-the-connector')}#start-by-hand`);
  const second = await context.newPage();
  await open(second, `${addressOf('fr', 'restart-the-connector')}#start-by-hand`);
  await page.locator('#restart-check-stopped-done').check();
  await expect(second.locator('#restart-check-stopped-done')).toBeChecked();

  const step = second.locator('#restart-start-program');
  await expect(step).toHaveAttribute('aria-current', 'step');
  await step.locator('summary').click();
  await step.locator('[data-action="did-not-work"]').click();
  await expect(step.locator('.branch')).toBeVisible();
  await expect(page.locator('#restart-start-program')).toHaveAttribute(
    'data-status',
    'did-not-work',
  );
  await expect(page.locator('#restart-check-stopped-done')).toBeChecked();

  await second.reload();
  await expect(step).toHaveAttribute('data-status', 'did-not-work');
  await second.locator('[data-action="reset"]').click();
  await second.locator('[data-action="confirm-reset"]').click();
  await expect(page.locator('#restart-check-stopped-done')).not.toBeChecked();
  await second.locator('[data-action="undo"]').click();
  await expect(page.locator('#restart-check-stopped-done')).toBeChecked();
});

test('the code for a phone is loaded at the click only', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(scriptFiles.phoneCode)) scripts.push(request.url());
  });
  await open(page, addressOf('en', 'antivirus-avast'));
  expect(scripts).toEqual([]);
  await page.locator('[data-action="phone"]').click();
  await expect(page.getByRole('img', { name: 'QR code of this page and step' })).toBeVisible();
  expect(scripts).toHaveLength(1);
});

test('the list moves on without moving the step that was ticked', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  const box = page.locator('#avast-copy-folder-done');
  await box.scrollIntoViewIfNeeded();
  const before = await box.boundingBox();
  await box.check();
  await expect(page.locator('#avast-open-exceptions')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('#avast-open-exceptions .problem > summary')).toBeVisible();
  expect(await box.boundingBox()).toEqual(before);
  await expect(box).toBeFocused();
});

/** The tick on a step’s box as lines, and the box’s own line. */
function tickOf(page: Page, step: string): Promise<string[]> {
  return page.locator(step).evaluate((item) => {
    const { content, borderBottomStyle } = getComputedStyle(item, '::before');
    const box = item.querySelector('input');
    return [content, borderBottomStyle, box ? getComputedStyle(box).borderBottomStyle : ''];
  });
}

test('on paper: boxes with their ticks, the reader’s path and the address of the page', async ({
  page,
}) => {
  await open(page, addressOf('fr', 'antivirus-avast'));
  await page.locator('textarea[name="profile"]').fill('Zoë');
  await page.locator('#avast-copy-folder-done').check();
  const text = await printedText(page);
  expect(text.replaceAll(' ', '')).toContain('C:\\Users\\Zoë\\AppData\\Local\\Codat');
  expect(text).toContain('10 minutes. Droits d’administrateur parfois nécessaires.');
  expect(text).toMatch(/1\. Copiez le chemin/);
  expect(text).toMatch(/5\. Démarrez le connecteur/);
  expect(text.replaceAll(' ', '')).toContain('docs.codat.io/go/531');
  // What to do when something else is on the screen is there for every step.
  expect(text).toContain('Vous n’avez pas besoin');
  expect(text).not.toContain('Cela n’a pas fonctionné');
  expect(text).toMatch(/D’après ce qui était connu en \S+ \d{4}/);
  await page.emulateMedia({ media: 'print' });
  // Paper has no current step: the reader may print it for somebody else.
  await expect(page.locator('#avast-open-exceptions')).toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
  await expect(page.locator('#avast-copy-folder-done')).toBeVisible();
  await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
  // Lines, not backgrounds, which many print without.
  expect(await tickOf(page, '#avast-copy-folder')).toEqual(['""', 'solid', 'solid']);
  expect(await tickOf(page, '#avast-open-exceptions')).toEqual(['none', 'none', 'solid']);
});

test('with the system’s colours the progress is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('#avast-copy-folder-done').check();
  const look = (selector: string) =>
    page.locator(`[data-checklist] ${selector}`).evaluate((element) => {
      const { backgroundColor, borderTopStyle } = getComputedStyle(element);
      return { backgroundColor, borderTopStyle };
    });
  const bar = await look('.bar');
  expect(bar.borderTopStyle).toBe('solid');
  expect((await look('.bar > div')).backgroundColor).not.toBe(bar.backgroundColor);
});
