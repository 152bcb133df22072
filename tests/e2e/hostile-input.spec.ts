import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { hostileMegabytes, hostilePieces, hostileText } from '../unit/hostile.ts';
import { addressOf, expect, open, test } from './site.ts';

/** The same values in every run: each piece alone, and pieces that were put together. */
const values = [...hostilePieces, ...fc.sample(hostileText, { seed: 50, numRuns: 60 })];
const megabytes = hostileMegabytes.map(([, text]) => text);

/** What may show a reader's text; everything else on a page stays as it was. */
const components =
  '[data-widget], [data-profile-path], [data-folder-offer], #announcer, script, style';

interface Watched extends Window {
  hostile: () => void;
  /** What ran or was added to the page since {@link watch}; nothing where all is well. */
  harm: () => string[];
}

/** Notes from now on whatever runs, opens, or appears outside the components. */
async function watch(page: Page): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
  await page.evaluate((selector) => {
    const watched = window as unknown as Watched;
    const found: string[] = [];
    const address = window.location.origin + window.location.pathname;
    // What a lazy import or the search asks for ahead is the site's own.
    const active = () =>
      document.querySelectorAll(
        'script, iframe, img, object, embed, base, meta, link:not([rel$="preload"]), form',
      ).length;
    const outside = () => {
      const rest = document.body.cloneNode(true) as HTMLElement;
      for (const part of rest.querySelectorAll(selector)) part.remove();
      return rest.textContent;
    };
    const before = { active: active(), outside: outside() };
    watched.hostile = () => found.push('it ran');
    watched.harm = () => {
      const handlers = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(
          ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
        ),
      );
      return [
        ...found,
        ...handlers.map(({ name, value }) => `${name}=${value}`),
        ...(active() === before.active ? [] : ['elements were added']),
        ...(outside() === before.outside ? [] : ['the page says something else']),
        ...(window.location.href.startsWith(address) ? [] : [window.location.href]),
      ];
    };
  }, components);
}

/** Puts each value into a field, one after the other, as a paste does; tells the values that did harm. */
function paste(page: Page, field: string, texts: readonly string[]): Promise<string[]> {
  return page.locator(field).evaluate(async (element, all) => {
    const input = element as HTMLTextAreaElement | HTMLInputElement;
    const harmful: string[] = [];
    for (const [index, text] of all.entries()) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (index % 10 !== 0 && index < all.length - 1) continue;
      const harm = (window as unknown as Watched).harm();
      if (harm.length > 0) harmful.push(`up to ${text.slice(0, 80)}: ${harm.join()}`);
    }
    return harmful;
  }, texts);
}

/** Follows each address on the page that is open; tells those that did harm. */
function follow(page: Page, hashes: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const harmful: string[] = [];
    for (const [index, hash] of all.entries()) {
      window.location.hash = hash;
      // An address that changes nothing tells nobody.
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (index % 10 !== 0 && index < all.length - 1) continue;
      const harm = (window as unknown as Watched).harm();
      if (harm.length > 0) harmful.push(`up to ${hash.slice(0, 80)}: ${harm.join()}`);
    }
    return harmful;
  }, hashes);
}

/** The reader’s folder is taken, and shown, as on a page that has seen nothing. */
async function expectUsable(page: Page): Promise<void> {
  await page.locator('textarea[name="profile"]').fill('jean');
  await expect(page.locator('[data-path="folder"]')).toHaveText(
    'C:\\Users\\jean\\AppData\\Local\\Codat',
  );
}

test('hostile addresses run nothing and change nothing outside their component', async ({
  page,
}) => {
  // The browser alone takes seconds for an address of a megabyte.
  test.slow();
  await open(page, addressOf('en', 'antivirus'));
  await watch(page);
  const encoded = values.map((value) => encodeURIComponent(value.toWellFormed()));
  const hashes = values.flatMap((value, index) => [
    value,
    `folder=${encoded[index] ?? ''}`,
    `at=${encoded[index] ?? ''}&picture=${encoded[index] ?? ''}&marker=${encoded[index] ?? ''}`,
  ]);
  expect(hashes.length).toBeGreaterThan(300);
  expect(await follow(page, hashes)).toEqual([]);
  expect(await follow(page, megabytes.slice(0, 3))).toEqual([]);
  await expectUsable(page);
});

for (const [field, language, address] of [
  ['textarea[name="profile"]', 'en', 'antivirus'],
  ['textarea[name="data-directory"]', 'fr', 'company-not-found'],
  ['textarea[name="notes"]', 'en', 'get-help'],
  ['input[name="license-key"]', 'fr', 'get-help'],
  ['[data-search-input]', 'en', ''],
] as const) {
  test(`hostile text in ${field} runs nothing and stays in its component`, async ({ page }) => {
    await open(page, addressOf(language, address));
    if (address === 'get-help') await page.locator('[data-handoff-fields] summary').click();
    if (address === '') await page.locator('[data-widget="search"]').click();
    await expect(page.locator(field)).toBeVisible();
    // The search dialog lies over the page and is a component of its own.
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.dataset.widget = 'overlay';
    });
    await watch(page);
    expect(await paste(page, field, [...values, ...megabytes.slice(0, 2)])).toEqual([]);
    await page.locator(field).fill('avast');
    await expect(page.locator(field)).toHaveValue('avast');
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => (window as unknown as Watched).harm())).toEqual([]);
  });
}

test('hostile values in storage are dropped, and the page works', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await watch(page);
  const before = await page.locator('main').textContent();
  for (const value of [
    ...hostilePieces.slice(0, 4),
    '\uD83D',
    '{"steps":{"__proto__":{"outcome":"done"}}}',
    JSON.stringify({ steps: { 'copy-folder': { outcome: '<img>', wording: [], at: 1e300 } } }),
    JSON.stringify({ version: 1, drive: 'C', root: ['Users'], folder: '..\\..\\Windows' }),
    JSON.stringify({ version: 1, drive: 'C', root: ['Users'], folder: '\u202Ejean' }),
    JSON.stringify({ version: 1, drive: '<b>', parts: ['Codat'] }),
    '['.repeat(200_000),
  ]) {
    await page.evaluate((text) => {
      for (const key of ['profile:site', 'checklist:avast', 'appearance:site', 'language:site'])
        localStorage.setItem(`codat-docs:${key}:v1`, text);
    }, value);
    await open(page, addressOf('en', 'antivirus-avast'));
    await watch(page);
    expect(await page.evaluate(() => (window as unknown as Watched).harm())).toEqual([]);
    // All but "forget", which lists what is stored.
    await expect(page.locator('[data-checklist] [data-progress]')).toContainText('0 of');
    await expect(page.locator('#avast-copy-folder textarea')).toBeVisible();
  }
  expect(before).toContain('<your-folder>');
  await expectUsable(page);
  await page.locator('#avast-copy-folder-done').check();
  await page.reload();
  await expect(page.locator('[data-checklist] [data-progress]')).toContainText('1 of');
  await expect(page.locator('#avast-copy-folder .folder-known')).toContainText('jean');
});

test.describe('below /go/', () => {
  // The browser itself logs the 404 status as an error.
  test.use({ quiet: undefined });

  test('a hostile name is named as text, short, and turns nothing around it', async ({ page }) => {
    const names = ['<img src=x onerror=hostile()>', '\u202Eknil\u2066', 'a'.repeat(1500), '{name}'];
    for (const name of names) {
      await page.goto(`./go/${encodeURIComponent(name)}/`);
      await expect(page.locator('h1')).toHaveText(/^Unknown link: /);
      await watch(page);
      const title = await page.locator('h1').textContent();
      expect(title?.length).toBeLessThan(100);
      expect(title).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      await expect(page.locator('main img')).toHaveCount(0);
      expect(await page.evaluate(() => (window as unknown as Watched).harm())).toEqual([]);
    }
  });
});
