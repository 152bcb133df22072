import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/languages.ts';
import { addressOf, clipboardText, expect, open, test } from './site.ts';

/*
 * The ways of stuck readers, from the door by which they come to the act that helps: what they read and
 * click on this site, one after the other, without a step aside.
 */

const run = '"%LocalAppData%\\Codat\\Sage50Connector.exe"';
const folder = 'C:\\Users\\jean\\AppData\\Local\\Codat';

/** From the hub, by these answers. */
async function answer(page: Page, language: Language, ...ids: readonly string[]): Promise<void> {
  await open(page, addressOf(language));
  const last = ids.at(-1) ?? '';
  for (const id of ids.slice(0, -1)) {
    await page.locator(`[data-answer="${id}"] > summary`).click();
  }
  await page.locator(`a[data-answer="${last}"]`).click();
}

/** Copies what stands ready in a part of the page, and gives it. */
async function copied(page: Page, part: string): Promise<string> {
  const button = page.locator(`${part} button[data-copy]`).filter({ visible: true }).first();
  await button.click();
  await expect(button).toHaveAttribute('data-state', 'copied');
  return clipboardText(page);
}

test('Avast, by the app’s link with the folder: copy, tick, bring the file back', async ({
  page,
}) => {
  await page.goto(`./go/avast?lang=en#folder=jean`);
  await expect(page).toHaveURL(/antivirus-avast\/$/);
  await expect(page.locator('#avast-copy-folder')).toContainText('From your link.');
  expect(await copied(page, '#avast-copy-folder')).toBe(folder);
  for (const step of ['copy-folder', 'open-exceptions', 'save-exception', 'check-list']) {
    await page.locator(`#avast-${step}-done`).check();
  }
  const start = page.locator('#avast-start-again');
  await expect(start).toHaveAttribute('aria-current', 'step');
  // Whether it was removed is asked before anything is restarted.
  await start.locator('#avast-bring-back > summary').click();
  const lines = start.locator('#avast-bring-back .way > li');
  await expect(lines.first()).toContainText('Restore only what comes from your own');
  await expect(lines).toContainText([
    'Do the steps above first',
    'Quarantine',
    'Restore and add exception',
    'Then it runs',
    'OK',
  ]);
  expect(await copied(page, '#avast-bring-back')).toBe(run);
  await page.locator('#avast-start-again-done').check();
  await expect(page.locator('.checklist .complete')).toBeVisible();
});

test('Avast, by a search engine: the folder first, pasted straight from Windows', async ({
  page,
}) => {
  await open(page, addressOf('fr', 'antivirus-avast'));
  expect(await copied(page, '#avast-copy-folder')).toBe('%LocalAppData%\\Codat');
  await page.locator('#avast-copy-folder-done').check();
  await expect(page.locator('#avast-open-exceptions')).toHaveAttribute('aria-current', 'step');
  // Whoever has copied something else meanwhile is led back.
  await page.locator('#avast-save-exception a[data-builder-link]').click();
  await expect(page.locator('#avast-copy-folder')).toBeInViewport();
});

test('Norton deleted it, by the hub: two answers, the folder, the file back', async ({ page }) => {
  await answer(page, 'en', 'antivirus', 'norton');
  await expect(page).toHaveURL(/antivirus-norton\/$/);
  expect(await copied(page, '#norton-copy-folder')).toBe('%LocalAppData%\\Codat');
  // Each of its two windows has its own way, up to the click that saves.
  await page.locator('#norton-todays-window > summary').click();
  await expect(page.locator('#norton-todays-window .way')).toContainText('Exclusions');
  await page.locator('#norton-classic-window > summary').click();
  await expect(page.locator('#norton-todays-window')).not.toHaveAttribute('open');
  await page.locator('#norton-bring-back > summary').click();
  expect(await copied(page, '#norton-bring-back')).toBe(run);
});

test('an antivirus without a page, by the hub: the steps for any product, the file back', async ({
  page,
}) => {
  await answer(page, 'en', 'antivirus', 'another');
  await expect(page).toHaveURL(/antivirus\/#another-antivirus$/);
  await expect(page.locator('#another-antivirus-copy-folder')).toBeInViewport();
  await page.locator('#another-antivirus-bring-back > summary').click();
  await page.locator('#another-antivirus-bring-back a').first().click();
  await expect(page.locator('#quarantine')).toBeInViewport();
});

test('somebody else manages the antivirus, by the hub: the letter, with the folder in it', async ({
  page,
}) => {
  await open(page, `${addressOf('fr', 'antivirus-eset')}#folder=jean`);
  expect(await copied(page, '#eset-copy-folder')).toBe(folder);
  await answer(page, 'fr', 'antivirus', 'managed');
  const letter = await copied(page, '.copy-block');
  expect(letter).toContain(folder);
  expect(letter).toMatch(/\/go\/539/);
  // Nothing that only the page needs: it is sent as it is.
  expect(letter).toBe(
    (await page.locator('.copy-block [data-copy-text] p').allInnerTexts())
      .map((text) => text.trim())
      .join('\n\n'),
  );
});

test('nobody knows which antivirus: the way to its name is open, the names are above it', async ({
  page,
}) => {
  await answer(page, 'fr', 'antivirus', 'unknown');
  await expect(page.locator('details:has(#which-antivirus) ol')).toBeVisible();
  await page.locator('details:has(#which-antivirus) a[href="#choose-your-product"]').click();
  await page.locator('.cards').getByText('Microsoft Defender').click();
  await expect(page).toHaveURL(/antivirus-microsoft-defender\/$/);
});

test('Webroot: each of its two windows has its own way', async ({ page }) => {
  await open(page, `${addressOf('en', 'antivirus-webroot')}#allow-the-file`);
  const files = page.locator('#webroot-allow-files');
  await expect(files).toHaveAttribute('open');
  await expect(files.locator('.path').first()).toContainText('Sage50Connector.exe');
  await page.locator('#webroot-whitelisted-scripts > summary').click();
  await expect(files).not.toHaveAttribute('open');
  await expect(page.locator('#webroot-whitelisted-scripts')).toContainText('Advanced Whitelist');
});

test('it has stopped and there is no icon, by the hub: one look, one line, OK', async ({
  page,
}) => {
  await answer(page, 'fr', 'stopped', 'no-icon');
  await expect(page).toHaveURL(/restart-the-connector\/#no-icon$/);
  const way = page.locator('details:has(#no-icon)');
  await expect(way.locator('ol > li').first()).toBeInViewport();
  expect(await copied(page, 'details:has(#no-icon)')).toBe(run);
});

test('it has stopped, by the app’s link: the answers are under the first act', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('./go/restart?lang=en');
  await expect(page.locator('#restart-the-pc')).toBeInViewport();
  await expect(page.locator('#no-icon')).toBeInViewport();
});

test('the installer asks for a key: nothing is looked for on the PC', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await answer(page, 'en', 'license-key');
  await expect(page.locator('#installer-asks + p')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#open-the-connector ~ ol > li').nth(1)).toBeInViewport();
  await page.locator('#installer-asks + p a').click();
  await expect(page.locator('button[data-copy="handoff"]')).toBeInViewport();
});

test('the data is on a server, by the hub: the path is copied as it is', async ({ page }) => {
  await answer(page, 'en', 'company', 'network');
  await expect(page).toHaveURL(/company-not-found\/#data-directory$/);
  await expect(page.locator('#data-directory ~ ol > li').first()).toBeInViewport();
  await page
    .locator('textarea[name="data-directory"]')
    .fill('\\\\server01\\sage\\acco\nunts\\ACCDATA');
  expect(await copied(page, '[data-widget="data-directory"]')).toBe(
    '\\\\server01\\sage\\accounts\\ACCDATA',
  );
  await page.getByText('One window, with Company Name at the top').click();
  await expect(page.locator('details:has(#older-window) ol').first()).toBeVisible();
  await expect(page.locator('details:has(#todays-window)')).not.toHaveAttribute('open');
});

test('nothing arrives, by the hub: the way through the connector is on the page', async ({
  page,
}) => {
  await answer(page, 'fr', 'nothing-arrives', 'nothing-known');
  await expect(page.locator('#perform-sync ~ ol > li').nth(3)).toContainText('Perform Sync');
  await page.locator('#credentials').click();
  await expect(page.locator('details:has(#credentials)')).toContainText('Manage connection');
});

test('nothing helped, by the end of a list: the text is ready, and says which product', async ({
  page,
}) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('#avast-copy-folder-done').check();
  await page.locator('#not-yet').click();
  await page.getByRole('link', { name: 'Send your provider the text that is ready' }).click();
  await expect(page.locator('button[data-copy="handoff"]')).toBeInViewport();
  expect(await copied(page, '[data-widget="handoff"]')).toMatch(/Avast: 1 of 5/);
});

test('something else, by the hub: the PC first, then the text for the provider', async ({
  page,
}) => {
  await answer(page, 'en', 'something-else', 'not-restarted');
  await expect(page).toHaveURL(/#restart-the-pc$/);
  await answer(page, 'en', 'something-else', 'restarted');
  await expect(page.locator('button[data-copy="handoff"]')).toBeInViewport();
  // Neither answer tells what is seen: the gap for it stays.
  await expect(page.locator('[data-handoff-text]')).toContainText(
    'What we see: [the exact words on the screen]',
  );
});
