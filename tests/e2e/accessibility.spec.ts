import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { addressOf, everyAddress, expect, open, test, unfold } from './site.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What breaks a rule on the page as it is: these rules, or those of the levels. */
async function violations(page: Page, runOnly: string[]): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: only,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Every rule in light; in dark, where only colours differ, the rule about them. */
async function expectAccessible(page: Page): Promise<void> {
  // The site's policy refuses scripts from elsewhere, not what a debugger runs.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  expect(await violations(page, levels), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast']), 'in dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test.describe('axe finds nothing', () => {
  // Nothing is measured while it fades.
  test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

  for (const address of ['./', ...everyAddress]) {
    test(`on ${address}`, async ({ page }) => {
      await open(page, address);
      // What is folded away is read too.
      await unfold(page);
      await expectAccessible(page);
    });
  }

  test('on the 404', async ({ page }) => {
    await page.goto('./404.html');
    await expectAccessible(page);
  });

  test.describe('in a browser that speaks French', () => {
    test.use({ locale: 'fr-CA' });

    for (const [where, place] of [
      ['at the top', ''],
      ['at the window’s foot', '#quarantine'],
    ] as const) {
      test(`in the offer of the other language ${where}`, async ({ page }) => {
        await open(page, addressOf('en', 'antivirus') + place);
        await expect(page.locator('.language-offer')).toBeInViewport();
        await expectAccessible(page);
      });
    }
  });

  test.describe('on a telephone', () => {
    test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 10; K)' });

    test('in paths to be typed on the PC', async ({ page }) => {
      await open(page, addressOf('en', 'antivirus-avast'));
      await expect(page.locator('.folder-ways').getByText('Type this on the PC:')).toBeVisible();
      await expectAccessible(page);
    });
  });

  for (const [state, typed, remark] of [
    ['a problem', 'jean*', '[data-problem]'],
    ['a path', 'C:\\Utilisateurs\\RUBN~1', '[data-warning="short-name"]'],
  ] as const) {
    test(`in the path builder with ${state}`, async ({ page }) => {
      await open(page, addressOf('en', 'antivirus'));
      await page.locator('textarea[name="profile"]').fill(typed);
      await expect(page.locator(remark)).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('in a checklist with a step that did not work', async ({ page }) => {
    await open(page, addressOf('fr', 'antivirus-avast'));
    const step = page.locator('[data-checklist="avast"] [aria-current="step"]');
    await step.locator('summary').click();
    await step.locator('[data-action="did-not-work"]').click();
    await expectAccessible(page);
  });

  test('in a checklist that is all done', async ({ page }) => {
    await open(page, addressOf('fr', 'antivirus-avast'));
    const list = page.locator('[data-checklist="avast"]');
    for (const box of await list.getByRole('checkbox').all()) await box.check();
    await expect(list.locator('.complete')).toBeVisible();
    await expectAccessible(page);
  });

  test('in the hand-off card with its text and a wrong key', async ({ page }) => {
    await open(page, addressOf('fr', 'get-help'));
    await page.locator('[data-handoff-fields] summary').click();
    await page.locator('input[name="license-key"]').fill('1234');
    await expect(page.locator('[data-problem="not-a-key"]')).toBeVisible();
    await expectAccessible(page);
  });

  test('in a checklist with its code and its question', async ({ page }) => {
    await open(page, addressOf('fr', 'antivirus-avast'));
    await page.locator('#avast-copy-folder-done').check();
    await page.locator('[data-action="phone"]').click();
    await page.locator('[data-action="reset"]').click();
    await expect(page.locator('[data-phone] svg')).toBeVisible();
    await expectAccessible(page);
  });

  test('in the open picture viewer', async ({ page }) => {
    await open(page, addressOf('fr', 'company-not-found'));
    await page.locator('[data-action="open"]').first().click();
    await expect(page.locator('dialog[data-viewer]')).toBeVisible();
    await expectAccessible(page);
  });

  test('in the open search with results', async ({ page }) => {
    await open(page, addressOf('fr'));
    await page.locator('[data-widget="search"]').click();
    await page.locator('[data-search-input]').fill('avast');
    await expect(page.locator('a[data-search-result]').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('in the open menu of a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, addressOf('fr', 'antivirus'));
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('#menu')).toBeVisible();
    await expectAccessible(page);
  });
});

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
  const tab = async () => {
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      element.dataset.stop = '';
      const box = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 90),
        outline: getComputedStyle(element).outlineStyle,
        visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
  };
  // After the last stop the focus leaves the page.
  for (let stop = await tab(); stop; stop = await tab()) {
    expect(stop).toMatchObject({ outline: 'solid', visible: true });
  }
  const passedBy = await page
    .locator('a[href], button:enabled, input:enabled, textarea:enabled, summary')
    .evaluateAll((elements) =>
      (elements as HTMLElement[])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // A group of radio buttons is one stop.
        .filter((element) => !element.matches('[data-stop], [type="radio"]:not(:checked)'))
        .filter(({ tabIndex }) => tabIndex >= 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 90)),
    );
  expect(passedBy).toEqual([]);
  expect(await page.locator('[data-stop]').count()).toBeGreaterThan(0);
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
