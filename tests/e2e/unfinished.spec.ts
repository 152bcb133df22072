import axe from 'axe-core';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/languages.ts';
import {
  addressOf,
  expect,
  holdBack,
  layoutShiftOf,
  open,
  overflowOf,
  refuseStorage,
  scriptFiles,
  test,
} from './site.ts';

/** Ticks the first steps of a list in one language, and leaves. */
async function begin(
  page: Page,
  language: Language,
  name: string,
  steps: readonly string[],
  place = '',
) {
  const other = await page.context().newPage();
  await open(other, addressOf(language, name) + place);
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
  await offers(page).getByRole('button', { name: 'Stop offering this: Avast' }).click();
  await open(page, addressOf('en'));
  await expect(page.locator('[data-unfinished-place]')).toBeHidden();
  await begin(page, 'en', 'antivirus-avast', ['avast-save-exception']);
  await open(page, addressOf('en'));
  await expect(offers(page).getByRole('link')).toContainText('3 of 5');
});

test('what is forgotten is not offered', async ({ page }) => {
  await beginAvast(page);
  await open(page, addressOf('en', 'antivirus'));
  await page.locator('[data-widget="path-builder"] [data-action="forget"]').click();
  await open(page, addressOf('en'));
  await expect(page.locator('[data-unfinished-place]')).toBeHidden();
});

for (const width of [390, 768, 1440]) {
  test(`nothing moves when it is filled in at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await beginAvast(page);
    // The longest name and step that a page can offer.
    await begin(
      page,
      'en',
      'company-not-found',
      ['company-not-found-choose-company'],
      '#todays-window',
    );
    for (const address of [addressOf('en'), addressOf('fr'), './', './go/']) {
      await open(page, address);
      await expect(offers(page).first()).toBeVisible();
      expect.soft(await layoutShiftOf(page), address).toBe(0);
      expect.soft(await overflowOf(page), address).toBeLessThanOrEqual(0);
    }
  });

  test(`a list says where the reader was, and no step moves for it, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await beginAvast(page);
    const first = page.locator('#avast-copy-folder');
    for (const language of ['en', 'fr'] as const) {
      const release = await holdBack(page, scriptFiles.widgets);
      await page.goto(addressOf(language, 'antivirus-avast'));
      const before = await first.boundingBox();
      await release();
      await expect(page.locator('[data-returned-to="save-exception"]')).toBeVisible();
      expect.soft((await first.boundingBox())?.y, language).toBe(before?.y);
      await page.unrouteAll();
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

test.describe('axe finds nothing', () => {
  test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

  /** Every rule in light; in dark, where only colours differ, the rule about them. */
  const violations = async (page: Page) => {
    await page.evaluate(axe.source);
    const run = async (rules?: string[]) => {
      const { violations: found } = await page.evaluate(
        (only) =>
          (window as unknown as { axe: typeof axe }).axe.run({
            resultTypes: ['violations'],
            ...(only && { runOnly: only }),
          }),
        rules,
      );
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    };
    const inLight = await run();
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...inLight, ...(await run(['color-contrast']))];
  };

  for (const [where, address, shown] of [
    ['the hub', addressOf('fr'), '[data-unfinished-list]'],
    ['the choice of a language', './', '[data-unfinished-list]'],
    ['the list itself', addressOf('fr', 'antivirus-avast'), '[data-returned-to]'],
  ] as const) {
    test(`where ${where} says where to go on`, async ({ page }) => {
      await beginAvast(page);
      await open(page, address);
      await expect(page.locator(shown).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  test('in the question at the end of a list', async ({ page }) => {
    await open(page, addressOf('fr', 'antivirus-avast'));
    for (const box of await page.locator('[data-checklist]').getByRole('checkbox').all())
      await box.check();
    await page.locator('[data-action="syncs"]').click();
    expect(await violations(page)).toEqual([]);
  });
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
