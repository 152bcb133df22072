import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, everyAddress, expect, open, test } from './site.ts';

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const address of ['./', ...everyAddress]) {
      test(address, async ({ page }) => {
        await open(page, address);
        // What is folded away is read too.
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        expect(await violations(page)).toEqual([]);
      });
    }

    test('the 404', async ({ page }) => {
      await page.goto('./404.html');
      expect(await violations(page)).toEqual([]);
    });

    test.describe('in a browser that speaks French', () => {
      test.use({ locale: 'fr-CA' });

      test('the offer of the other language', async ({ page }) => {
        await open(page, addressOf('en', 'antivirus'));
        await expect(page.locator('.language-offer')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    });

    test('the path builder with a problem, and with a path', async ({ page }) => {
      await open(page, addressOf('en', 'antivirus'));
      const field = page.locator('textarea[name="profile"]');
      await field.fill('jean*');
      await expect(page.locator('[data-problem]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await field.fill('C:\\Utilisateurs\\RUBN~1');
      await expect(page.locator('[data-warning="short-name"]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a checklist that is partly, and all done', async ({ page }) => {
      await open(page, addressOf('fr', 'antivirus-avast'));
      const list = page.locator('[data-checklist="avast"]');
      await list.locator('[aria-current="step"] summary').click();
      await list.locator('[aria-current="step"] [data-action="did-not-work"]').click();
      expect(await violations(page)).toEqual([]);
      for (const box of await list.getByRole('checkbox').all()) await box.check();
      await expect(list.locator('.complete')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the hand-off card with its text and a wrong key', async ({ page }) => {
      await open(page, addressOf('fr', 'get-help'));
      await page.locator('[data-action="build"]').click();
      await page.locator('input[name="license-key"]').fill('1234');
      await expect(page.locator('[data-problem="not-a-key"]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a checklist with its code and its question', async ({ page }) => {
      await open(page, addressOf('fr', 'restart-the-connector'));
      await page.locator('#restart-open-task-manager-done').check();
      await page.locator('[data-action="phone"]').click();
      await page.locator('[data-action="reset"]').click();
      await expect(page.locator('[data-phone] svg')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the open picture viewer', async ({ page }) => {
      await open(page, addressOf('fr', 'company-not-found'));
      await page.locator('[data-action="open"]').first().click();
      await expect(page.locator('dialog[data-viewer]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the open search with results', async ({ page }) => {
      await open(page, addressOf('fr'));
      await page.locator('[data-widget="search"]').click();
      await page.locator('[data-search-input]').fill('avast');
      await expect(page.locator('a[data-search-result]').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the open menu of a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await open(page, addressOf('fr', 'antivirus'));
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.locator('#menu')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('the first Tab offers to skip to the text', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await expect(page.locator('.skip-link')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('every stop of the Tab key is visible and shows the focus', async ({ page }) => {
  await open(page, addressOf('fr', 'antivirus-avast'));
  const stops = await page.locator('a[href], button, input, textarea, summary').count();
  for (let i = 0; i < stops; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const box = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 90),
        outline: getComputedStyle(element).outlineStyle,
        visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!stop) break;
    expect(stop).toMatchObject({ outline: 'solid', visible: true });
  }
});

test('a tablet that is turned with the menu open can close it', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(addressOf('fr', 'antivirus-avast'));
  await page.locator('[popovertarget="menu"]:not(#menu *)').click();
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.locator('#menu .close').click();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.columns')).not.toHaveAttribute('inert');
  await expect(page.locator('#menu .close')).toBeHidden();
});

test('the menu of a narrow screen works with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, addressOf('en', 'antivirus'));
  const opener = page.getByRole('button', { name: 'Menu' });
  await opener.press('Enter');
  await expect(page.locator('#menu')).toBeVisible();
  for (let i = 0; i < 16; i += 1) {
    await page.keyboard.press('Tab');
    const behind = await page.evaluate(
      () =>
        document.activeElement !== document.body &&
        document.activeElement?.closest('#menu') === null,
    );
    expect(behind).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('#menu')).toBeHidden();
  await expect(opener).toBeFocused();
});
