import { addressOf, expect, open, test } from './site.ts';

const aboutPicture = '[data-widget="picture"][data-picture="sage-about"]';

for (const [language, close] of [
  ['en', 'Close'],
  ['fr', 'Fermer'],
] as const) {
  test(`a picture opens, zooms, moves and closes again (${language}) @base`, async ({ page }) => {
    await open(page, addressOf(language, 'company-not-found'));
    const button = page.locator(`${aboutPicture} [data-action="open"]`);
    await button.click();
    const dialog = page.locator('dialog[data-viewer]');
    await expect(dialog).toBeVisible();
    const picture = dialog.locator('.viewer-picture');

    await dialog.locator('[data-action="actual-size"]').click();
    await expect.poll(async () => (await picture.boundingBox())?.width).toBe(1128);
    await dialog.locator('[data-action="zoom-in"]').click();
    await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(1500);

    const stage = dialog.locator('.viewer-stage');
    const scroll = () => stage.evaluate((element) => element.scrollLeft);
    const before = await scroll();
    await stage.hover();
    await page.mouse.down();
    await page.mouse.move(400, 400, { steps: 4 });
    await page.mouse.up();
    expect(await scroll()).not.toBe(before);

    await dialog.locator('[data-marker="2"]').click();
    await expect(dialog.locator('.mark.current')).toBeInViewport();

    await dialog.getByRole('button', { name: close }).press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

test('the picture itself opens with Enter, the button with Space', async ({ page }) => {
  await open(page, addressOf('en', 'company-not-found'));
  await page.locator(`${aboutPicture} [data-picture-link]`).press('Enter');
  await expect(page.locator('dialog[data-viewer]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(`${aboutPicture} [data-picture-link]`)).toBeFocused();
  await page.locator(`${aboutPicture} [data-action="open"]`).press('Space');
  await expect(page.locator('dialog[data-viewer]')).toBeVisible();
});

test('Tab stays inside the viewer', async ({ page }) => {
  await open(page, addressOf('en', 'company-not-found'));
  await page.locator(`${aboutPicture} [data-action="open"]`).click();
  await expect(page.locator('dialog[data-viewer]')).toBeVisible();
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        document.activeElement?.closest('dialog[data-viewer]') !== null,
    );
    expect(inside).toBe(true);
  }
});

test('the place on the page is the same after closing', async ({ page }) => {
  await open(page, addressOf('en', 'company-not-found'));
  const button = page.locator(
    '[data-widget="picture"][data-picture="connector-link-company"] [data-action="open"]',
  );
  await button.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await button.click();
  await page.locator('dialog[data-viewer] [data-action="close"]').click();
  await expect(page.locator('dialog[data-viewer]')).toHaveCount(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('a picture reaches 1:1 and 2:1 by tapping twice', async ({ page }) => {
    await open(page, addressOf('fr', 'company-not-found'));
    await page.locator(`${aboutPicture} [data-action="open"]`).tap();
    const picture = page.locator('dialog[data-viewer] .viewer-picture');
    const stage = page.locator('.viewer-stage');
    await expect.poll(async () => (await picture.boundingBox())?.width).toBeLessThan(391);
    await stage.dblclick();
    await expect.poll(async () => (await picture.boundingBox())?.width).toBe(1128);
    await stage.dblclick();
    await expect.poll(async () => (await picture.boundingBox())?.width).toBe(2256);
  });

  test('two fingers zoom the picture and not the page', async ({ page }) => {
    await open(page, addressOf('en', 'company-not-found'));
    await page.locator(`${aboutPicture} [data-action="open"]`).tap();
    const picture = page.locator('dialog[data-viewer] .viewer-picture');
    await expect(picture).toBeVisible();
    const before = (await picture.boundingBox())?.width ?? 0;

    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 195 - gap, y: 300, id: 0 },
                { x: 195 + gap, y: 300, id: 1 },
              ],
      });
    await touch('touchStart', 20);
    for (const gap of [40, 60, 80]) await touch('touchMove', gap);
    await touch('touchEnd', 0);

    await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(before * 2);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});
