import type { Locator, Page } from '@playwright/test';
import { addressOf, alive, expect, holdBack, open, scriptFiles, test } from './site.ts';

/** Rests on a link until the browser has fetched the page behind it. */
async function restOn(page: Page, link: Locator): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const fetched = new Promise<void>((resolve) => {
    devtools.on('Preload.prefetchStatusUpdated', ({ status }) => {
      if (status === 'Ready' || status === 'Success') resolve();
    });
  });
  await devtools.send('Preload.enable');
  await link.hover();
  await fetched;
}

test('a page that the reader is about to open is fetched already, within its section @base', async ({
  page,
}) => {
  await open(page, addressOf('fr', 'restart-the-connector'));
  const next = page.locator('#still-stuck ~ ul a').first();
  await restOn(page, next);
  await next.click();
  await expect(page.locator('a[aria-current="page"]').first()).toBeAttached();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return (entry as unknown as { deliveryType: string }).deliveryType;
      }),
    )
    .toBe('navigational-prefetch');
});

test('a page that was fetched ahead still takes the folder of a link', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  const link = page.locator('#still-stuck ~ ul a').last();
  await link.evaluate((anchor: HTMLAnchorElement) => {
    anchor.hash = 'folder=marie';
  });
  await restOn(page, link);
  await link.click();
  await expect(page.locator('[data-folder-offer]')).toContainText('marie');
  await expect(page).toHaveURL(/\/$/);
});

test('the viewer brings its style with it, and once', async ({ page }) => {
  await open(page, addressOf('en', 'find-the-license-key'));
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const before = await sheets();
  for (let time = 0; time < 2; time += 1) {
    await page.locator('[data-action="open"]').first().click();
    await expect(page.locator('.viewer-frame')).toHaveCSS('display', 'grid');
    await page.locator('[data-action="close"]').click();
    await expect(page.locator('dialog[data-viewer]')).toHaveCount(0);
  }
  expect(await sheets()).toBe(before + 1);
});

test('scripts are asked for once the page is on the screen', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  const [shown, asked] = await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'));
    return [
      performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
      scripts.map(({ startTime }) => startTime),
    ] as const;
  });
  expect(shown).toHaveLength(1);
  expect(asked.length).toBeGreaterThan(3);
  expect(Math.min(...asked)).toBeGreaterThan(shown[0] ?? NaN);
});

test('widgets come alive in a browser that does not report when it paints', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
  });
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.getByRole('checkbox').first().check();
  await expect(page.locator('.checklist .progress').first()).toContainText('1 of');
});

test('the search asks for its program at once, and once', async ({ page }) => {
  await open(page, addressOf('fr', 'get-help'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('[data-widget="search"]').click();
  await page.locator('[data-search-input]').fill('licence');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  const named = (part: string) => asked.filter((path) => path.includes(part));
  expect(named('/wasm.')).toEqual([expect.stringContaining('wasm.fr.pagefind')]);
  const place = (part: string) => asked.findIndex((path) => path.includes(part));
  expect(place('/wasm.')).toBeLessThan(place('/pagefind-entry.json'));
});

test.describe('what is clicked while the scripts are on their way', () => {
  const scriptsArrive = async (page: Page, file: string = scriptFiles.frame) => {
    const release = await holdBack(page, file);
    return async () => {
      await release();
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    };
  };

  test('is answered when they are there', async ({ page }) => {
    const arrive = await scriptsArrive(page);
    await page.goto(addressOf('en', 'get-help'));
    await page.locator('[data-widget="search"]').click();
    await expect(page.locator('[data-search-input]')).toHaveCount(0);
    await arrive();
    await expect(page.locator('[data-search-input]')).toBeFocused();
  });

  test('is answered as it was clicked last', async ({ page }) => {
    const arrive = await scriptsArrive(page);
    await page.goto(addressOf('en', 'get-help'));
    await page.getByRole('radio', { name: 'Light' }).check();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Light' }).check();
    await arrive();
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'light');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  });

  test('is answered once by a widget that is alive before the rest', async ({ page }) => {
    const arrive = await scriptsArrive(page, scriptFiles.dataDirectory);
    await page.goto(`${addressOf('en', 'company-not-found')}#todays-window`);
    const step = page.locator('[data-checklist="company-not-found"] li').first();
    await alive(page.locator('[data-checklist]'));
    await step.locator('summary').click();
    const button = step.locator('[data-action="did-not-work"]');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await arrive();
    await page.waitForTimeout(200);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  });

  test('a step that comes alive late takes nobody back who has moved on', async ({ page }) => {
    const arrive = await scriptsArrive(page, scriptFiles.widgets);
    await page.goto(`${addressOf('en', 'antivirus-avast')}#avast-check-list`);
    const step = page.locator('#avast-check-list');
    await expect(step).toBeInViewport();
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await arrive();
    await expect(step).toHaveAttribute('aria-current', 'step');
    await expect(step).not.toBeInViewport();
    await expect(page.locator('h1')).toBeInViewport();
  });

  test.describe('in French', () => {
    test.use({ locale: 'fr-FR' });

    test('a "no" to the offer of French is not answered twice', async ({ page }) => {
      const arrive = await scriptsArrive(page);
      await page.goto(addressOf('en', 'get-help'));
      await page.getByRole('button', { name: 'Non, merci' }).click();
      const link = page.locator('header a[data-language]');
      await link.focus();
      await arrive();
      await expect(link).toBeFocused();
    });
  });

  test('and not answered twice where it needed none', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const arrive = await scriptsArrive(page);
    await page.goto(addressOf('fr', 'get-help'));
    await page.locator('[popovertarget="menu"]').first().click();
    await expect(page.locator('#menu')).toBeVisible();
    await arrive();
    await expect(page.locator('#menu')).toBeVisible();
  });
});
