import type { Page } from '@playwright/test';
import { addressOf, coveredBy, expect, layoutShiftOf, open, refuseStorage, test } from './site.ts';

const key = 'codat-docs:language:site:v1';
const remembered = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const offerOf = (page: Page) => page.locator('.language-offer');

/** A link that is followed on the open page brings a folder: the offer waits until that is answered. */
async function expectFolderFirst(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#folder=anna';
  });
  await expect(page.locator('[data-folder-offer]')).toBeVisible();
  await expect(offerOf(page)).toBeHidden();
  await page.locator('[data-action="decline-folder"]').click();
  await expect(offerOf(page)).toBeVisible();
}

for (const [name, language] of [
  ['English', 'en'],
  ['Français', 'fr'],
] as const) {
  test(`${name} is remembered when it is chosen at the root @base`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(addressOf(language).slice(1)));
    expect(await remembered(page)).toBe(language);
  });
}

test.describe('on the 404', () => {
  // The browser itself logs the 404 status as an error.
  test.use({ quiet: undefined });

  test('a language is remembered when its hub is chosen @base', async ({ page }) => {
    await page.goto('./no-such-page/');
    await page.locator('a[data-language="fr"]').first().click();
    await expect(page).toHaveURL(new RegExp(addressOf('fr').slice(1)));
    expect(await remembered(page)).toBe('fr');
  });

  test('and when one of its topics is @base', async ({ page }) => {
    await page.goto('./no-such-page/');
    await page.locator('[data-not-found="fr"] a[href*="antivirus-avast"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    expect(await remembered(page)).toBe('fr');
  });
});

for (const [locale, at, other, text, accept, decline] of [
  ['fr-CA', 'en', 'fr', 'Cette page existe aussi en français.', 'Lire en français', 'Non, merci'],
  ['en-GB', 'fr', 'en', 'This page is also in English.', 'Read in English', 'No, thank you'],
] as const) {
  test.describe(`in a browser that speaks ${locale}, a page in ${at}`, () => {
    test.use({ locale });

    test('offers the other language in that language, and stays where it is @base', async ({
      page,
    }) => {
      await open(page, `${addressOf(at, 'antivirus-avast')}#steps`);
      await expect(offerOf(page)).toBeVisible();
      await expect(offerOf(page)).toHaveAttribute('lang', other);
      await expect(offerOf(page)).toContainText(text);
      await expect(page.locator('html')).toHaveAttribute('lang', at);
      await expect(page.locator('#announcer')).toHaveText('');
      await offerOf(page).getByRole('link', { name: accept }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page).toHaveURL(/antivirus-avast\/#steps$/);
      await expect(offerOf(page)).toBeHidden();
      await open(page, addressOf(at));
      await expect(offerOf(page)).toBeHidden();
    });

    test('is left alone for ever after a no, by keyboard', async ({ page }) => {
      await open(page, addressOf(at, 'antivirus'));
      const button = offerOf(page).getByRole('button', { name: decline });
      for (let i = 0; i < 8; i += 1) {
        await page.keyboard.press('Tab');
        if (await button.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(offerOf(page)).toBeHidden();
      await expect(page.locator('h1')).toBeFocused();
      // What the browser remembers is told at once.
      await expect(page.locator('[data-widget="path-builder"]')).toContainText(
        at === 'en' ? 'your language' : 'votre langue',
      );
      expect(await remembered(page)).toBe(at);
      await page.reload();
      await expect(offerOf(page)).toBeHidden();
    });
  });
}

test.describe('the offer of French', () => {
  test.use({ locale: 'fr-CA' });

  test('leads to the step that is next in a list that was begun', async ({ page }) => {
    await open(page, `${addressOf('en', 'antivirus-avast')}#avast-open-exceptions`);
    await page.locator('#avast-open-exceptions-done').check();
    await offerOf(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/fr\/.*#avast-save-exception$/);
  });

  test('is not made on a French page', async ({ page }) => {
    await open(page, addressOf('fr'));
    await expect(offerOf(page)).toBeHidden();
  });

  test('is answered by the language link of the header too', async ({ page }) => {
    await open(page, addressOf('en'));
    await page.locator('header a[data-language]').click();
    await page.goBack();
    await expect(offerOf(page)).toBeHidden();
    await page.reload();
    await expect(offerOf(page)).toBeHidden();
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [320, 256],
  ] as const) {
    test(`moves nothing and covers nothing at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, addressOf('en', 'antivirus'));
      await expect(offerOf(page)).toBeVisible();
      expect(await layoutShiftOf(page)).toBe(0);
      expect(
        await offerOf(page).evaluate((element) => ({
          position: getComputedStyle(element).position,
          tooWide: element.scrollWidth > innerWidth,
          pageTooWide: document.documentElement.scrollWidth > innerWidth,
        })),
      ).toEqual({ position: 'static', tooWide: false, pageTooWide: false });
    });
  }

  const inside = `${addressOf('en', 'antivirus-avast')}#steps`;

  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    test(`is a bar at the window’s foot where the page opens in its middle at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, inside);
      await expect(offerOf(page)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#steps')).toBeInViewport();
      expect(await layoutShiftOf(page)).toBe(0);
      // From the place to the page's end, and on from its beginning to the bar itself.
      const decline = offerOf(page).getByRole('button');
      for (let stop = 0; stop < 200; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await coveredBy(page, '.language-offer')).toBeUndefined();
        if (await decline.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(decline).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(offerOf(page)).toBeHidden();
      expect(await remembered(page)).toBe('en');
    });
  }

  test('is in the page’s flow at its top, and on a screen too low for a bar', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of ['', '#_top', '#picture=avast-add-exception', '#q=avast'].map(
      (fragment) => addressOf('en', 'antivirus-avast') + fragment,
    )) {
      await page.goto(address);
      await expect(offerOf(page), address).toHaveCSS('position', 'static');
      await page.goto('about:blank');
    }
    await open(page, inside.replace('#', '#at='));
    await expect(offerOf(page)).toHaveCSS('position', 'fixed');
    await page.setViewportSize({ width: 342, height: 192 });
    await expect(offerOf(page)).toHaveCSS('position', 'static');
  });

  test('as a bar is the only one: it waits for a folder from a link and a missing part', async ({
    page,
  }) => {
    await open(page, `${addressOf('en', 'company-not-found')}#credentials`);
    await expect(offerOf(page)).toBeVisible();
    await expectFolderFirst(page);
    await page.evaluate(() => {
      document.documentElement.dataset.missing = '';
    });
    await expect(page.locator('[data-incomplete]')).toBeVisible();
    await expect(offerOf(page)).toBeHidden();
  });

  test('as a bar is not printed, and has an edge in forced colours', async ({ page }) => {
    await open(page, inside);
    await page.emulateMedia({ media: 'print' });
    await expect(offerOf(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await expect(offerOf(page)).toHaveCSS('border-top-style', 'solid');
  });

  test('once declined stays away for the visit where storage is refused', async ({ page }) => {
    await refuseStorage(page);
    await open(page, addressOf('en', 'get-help'));
    await offerOf(page).getByRole('button', { name: 'Non, merci' }).click();
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    await expect(offerOf(page)).toBeHidden();
    await open(page, addressOf('en'));
    await expect(offerOf(page)).toBeHidden();
  });

  test('waits until a folder from a link is answered', async ({ page }) => {
    await open(page, `${addressOf('en', 'get-help')}#folder=jean`);
    await expect(page.locator('[data-folder-offer]')).toBeVisible();
    await expect(offerOf(page)).toBeHidden();
    await page.locator('[data-action="accept-folder"]').click();
    await open(page, addressOf('en'));
    await expect(offerOf(page)).toBeVisible();
    // A link that is followed on the open page comes later than the offer.
    await expectFolderFirst(page);
  });

  test('is not printed, and is a border and plain controls in forced colours', async ({ page }) => {
    await open(page, addressOf('en'));
    await page.emulateMedia({ media: 'print' });
    await expect(offerOf(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await expect(offerOf(page)).toHaveCSS('border-bottom-style', 'solid');
    await expect(offerOf(page).getByRole('link')).toHaveCSS('text-decoration-line', 'underline');
  });
});

test('a reader of neither language is offered nothing', async ({ page }) => {
  await open(page, addressOf('fr'));
  await expect(offerOf(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'fr' });

  test('the header’s link is the way to the other language', async ({ page }) => {
    await page.goto(addressOf('en'));
    await expect(offerOf(page)).toBeHidden();
    await page.locator('a[data-language="fr"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});
