import axe from 'axe-core';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/languages.ts';
import { addressOf, expect, layoutShiftOf, open, overflowOf, refuseStorage, test } from './site.ts';

/** Ticks the first steps of a list in one language, and leaves. */
async function begin(page: Page, language: Language, name: string, steps: readonly string[]) {
  const other = await page.context().newPage();
  await open(other, addressOf(language, name));
  for (const step of steps) await other.locator(`#${step}-done`).check();
  await other.close();
}

const beginAvast = (page: Page, language: Language = 'en') =>
  begin(page, language, 'antivirus-avast', ['avast-copy-folder', 'avast-open-exceptions']);

const offers = (page: Page) => page.locator('[data-unfinished-list]');

test('a list that was begun in English is gone on with in French, with one click @base', async ({
  page,
}) => {
  await beginAvast(page);
  await open(page, addressOf('fr'));
  const link = offers(page).getByRole('link');
  await expect(link).toHaveText('Avast\u00A0: 2 sur 5 Ensuite\u00A0: Ajoutez votre dossier.');
  await expect(page.getByRole('region', { name: 'Reprendre où vous en étiez' })).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/fr\/.*\/antivirus-avast\/#avast-save-exception$/);
  await expect(page.locator('#avast-save-exception')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('#avast-save-exception')).toBeInViewport();
});

test('the list of links and the choice of a language lead back to it in either language @base', async ({
  page,
}) => {
  await beginAvast(page);
  for (const address of ['./', './go/']) {
    await open(page, address);
    await expect(offers(page)).toHaveCount(2);
    await page.locator('section[lang="fr"] [data-unfinished-list] a').click();
    await expect(page).toHaveURL(/\/fr\/.*#avast-save-exception$/);
  }
  // Who goes on in French has chosen it.
  expect(await page.evaluate(() => localStorage.getItem('codat-docs:language:site:v1'))).toBe('fr');
});

test('the search offers it before anything is typed', async ({ page }) => {
  await beginAvast(page, 'fr');
  await open(page, addressOf('en', 'get-help'));
  await page.locator('[data-widget="search"]').click();
  await offers(page).getByRole('link').click();
  await expect(page).toHaveURL(/antivirus-avast\/#avast-save-exception$/);
});

test('a list that is declined stays away until it changes again, with its ticks', async ({
  page,
}) => {
  await beginAvast(page);
  await open(page, addressOf('en'));
  await offers(page).getByRole('button', { name: 'Not any more: Avast' }).click();
  await open(page, addressOf('en'));
  await expect(page.locator('[data-unfinished-place]')).toBeHidden();
  await begin(page, 'en', 'antivirus-avast', ['avast-save-exception']);
  await open(page, addressOf('en'));
  await expect(offers(page).getByRole('link')).toContainText('3 of 5');
});

test('what is forgotten is not offered', async ({ page }) => {
  await beginAvast(page);
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('#avast-copy-folder [data-action="forget"]').click();
  await open(page, addressOf('en'));
  await expect(page.locator('[data-unfinished-place]')).toBeHidden();
});

for (const width of [390, 768, 1440]) {
  test(`nothing moves when it is filled in at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    // The longest names and steps that a page can offer.
    await beginAvast(page);
    await begin(page, 'en', 'company-not-found', ['company-not-found-choose-company']).catch(
      () => undefined,
    );
    for (const address of [addressOf('en'), addressOf('fr'), './', './go/']) {
      await open(page, address);
      await expect(offers(page).first()).toBeVisible();
      expect.soft(await layoutShiftOf(page), address).toBe(0);
      expect.soft(await overflowOf(page), address).toBeLessThanOrEqual(0);
    }
  });

  test(`a list says where the reader was, and nothing moves, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await beginAvast(page);
    for (const language of ['en', 'fr'] as const) {
      await open(page, addressOf(language, 'antivirus-avast'));
      const notice = page.locator('[data-returned-to]');
      await expect(notice).toBeVisible();
      // What it says fills the place that was kept, and no more.
      expect.soft(await layoutShiftOf(page), language).toBeLessThan(0.001);
      const [height, kept] = await notice.evaluate((element) => [
        element.getBoundingClientRect().height,
        parseFloat(getComputedStyle(element).minHeight),
      ]);
      expect.soft(height, language).toBe(kept);
    }
    await page.locator('[data-returned-to] a').first().click();
    await expect(page.locator('#avast-open-exceptions')).toHaveAttribute('aria-current', 'step');
  });
}

test('storage that is refused or holds nonsense offers nothing', async ({ page, context }) => {
  await beginAvast(page);
  const refused = await context.newPage();
  await refuseStorage(refused);
  await open(refused, addressOf('en'));
  await expect(refused.locator('[data-unfinished-place]')).toBeHidden();
  await page.addInitScript(() => {
    localStorage.setItem('codat-docs:unfinished:site:v1', '<b> __proto__ gone {"avast":1}');
    localStorage.setItem('codat-docs:checklist:avast:v1', '{"steps":[null,7]}');
  });
  for (const address of [addressOf('en'), addressOf('en', 'antivirus-avast')]) {
    await open(page, address);
    await expect(page.locator('[data-unfinished-list], [data-returned-to]')).toHaveCount(0);
  }
  await open(page, addressOf('en'));
  await expect(page.locator('[data-unfinished-place]')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no place for it, and the address to come back to is on the page', async ({
    page,
  }) => {
    await page.goto(addressOf('fr'));
    await expect(page.locator('[data-unfinished-place]')).toBeHidden();
    await page.goto(addressOf('fr', 'antivirus-avast'));
    await expect(page.locator('.returned')).toBeHidden();
    await page.locator('#avast-restart-pc > summary').click();
    await page.getByText('Le redémarrage ferme cette page').click();
    await expect(page.locator('#avast-restart-pc [data-copy-text]')).toContainText('/go/');
    await expect(page.locator('#avast-restart-pc button')).toBeHidden();
  });
});

test('axe finds nothing in the offers, the notice and the question', async ({ page }) => {
  await beginAvast(page);
  const check = async () => {
    await page.evaluate(axe.source);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const address of [addressOf('en'), './', addressOf('fr', 'antivirus-avast')]) {
      await open(page, address);
      expect.soft(await check(), `${address} ${colorScheme}`).toEqual([]);
    }
  }
  for (const box of await page.locator('[data-checklist]').getByRole('checkbox').all())
    await box.check();
  await page.locator('[data-action="syncs"]').click();
  expect(await check()).toEqual([]);
});

test('a list that is done asks whether it syncs, and a "no" opens what to try next', async ({
  page,
}) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  for (const box of await page.locator('[data-checklist]').getByRole('checkbox').all())
    await box.check();
  await page.locator('[data-action="syncs-not"]').click();
  await expect(page.locator('#not-yet')).toBeInViewport();
  await expect(page.locator('details:has(#not-yet)')).toHaveAttribute('open');
  await open(page, addressOf('en', 'get-help'));
  await expect(page.locator('[data-handoff-text]')).toContainText(
    /Avast: 5 of 5, .+; it does not sync, /,
  );
});
