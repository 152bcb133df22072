import type { Page } from '@playwright/test';
import { addressOf, expect, open, test, topicCount } from './site.ts';

const results = (page: Page) => page.locator('a[data-search-result]');
const field = (page: Page) => page.locator('[data-search-input]');
const status = (page: Page) => page.locator('[data-search-status]');

async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('[data-widget="search"]').click();
  await field(page).fill(query);
}

/* Which page comes first for which words is asked of the same index by tests/site/search. */

test('searching in English finds the page first', async ({ page }) => {
  await open(page, addressOf('en'));
  await searchFor(page, 'license key');
  await expect(results(page).first()).toHaveAttribute('href', /find-the-license-key/);
  await expect(status(page)).toHaveText(/^\d+ results? for “license key”\.$/);
});

test('searching in French finds French pages only, marks the words and leads there @base', async ({
  page,
}) => {
  await open(page, addressOf('fr'));
  await searchFor(page, 'clé de licence');
  const address = /\/fr\/.*find-the-license-key/;
  await expect(results(page).first()).toHaveAttribute('href', address);
  await expect(status(page)).toHaveText(/^\d+ résultats? pour «\u00A0clé de licence\u00A0»\.$/);
  await expect(page.locator('a[data-search-result] mark').first()).toBeVisible();
  await expect(page.locator('a[data-search-result]:not([href*="/fr/"])')).toHaveCount(0);
  await results(page).first().click();
  await expect(page).toHaveURL(address);
});

test('works with the keyboard only', async ({ page }) => {
  await open(page, addressOf('en'));
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await page.keyboard.type('avast');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a[data-search-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/antivirus-avast/);
});

test('Escape closes it, and the focus returns to where the reader was', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  const opener = page.locator('[data-widget="search"]');
  const builder = page.locator('textarea[name="profile"]');
  for (const [origin, openSearch] of [
    [builder, () => page.keyboard.press('Control+k')],
    [opener, () => page.keyboard.press('Enter')],
  ] as const) {
    await origin.focus();
    await openSearch();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.search')).toHaveCount(0);
    await expect(origin).toBeFocused();
  }
});

for (const [machine, userAgent, key] of [
  ['a PC', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Control+K'],
  ['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'Meta+K'],
] as const) {
  test.describe(`on ${machine}`, () => {
    test.use({ userAgent });

    test('its one key is said, and opens it', async ({ page }) => {
      await open(page, addressOf('en'));
      await expect(page.locator('[data-widget="search"]')).toHaveAttribute(
        'aria-keyshortcuts',
        key,
      );
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
    });
  });
}

test('what finds nothing gets help: the topics, or the guided choice', async ({ page }) => {
  await open(page, addressOf('fr', 'antivirus'));
  await searchFor(page, 'zzzyyyxxx');
  await expect(status(page)).toContainText('Aucun résultat pour «\u00A0zzzyyyxxx\u00A0»');
  const topics = page.getByRole('list', { name: 'Tous les sujets' }).getByRole('link');
  await expect(topics).toHaveCount(topicCount);
  // Signs alone.
  await field(page).fill('?!…');
  await expect(status(page)).toContainText('Ce texte ne contient aucun mot');
  await expect(topics).toHaveCount(topicCount);
  // Markup is shown as text.
  await field(page).fill('<img src=x onerror=alert(1)>zzzyyy');
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)>zzzyyy');
  await expect(page.locator('dialog.search img')).toHaveCount(0);
  await field(page).fill('zzzyyyxxx');
  await page.getByRole('link', { name: 'Trouver la bonne page d’après ce que vous voyez' }).click();
  await expect(page).toHaveURL(/sage50-troubleshooting\/#what-do-you-see$/);
});

test('a pasted path leads to its page, and the name in it goes nowhere @base', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await open(page, addressOf('fr'));
  await searchFor(page, 'C:\\Users\\Éloïse Martin\\AppData\\Local\\Codat');
  await expect(results(page).first()).toHaveAttribute('href', /\/antivirus\/#another-antivirus$/);
  const other = page.locator('dialog.search a[data-language="en"]');
  expect(decodeURIComponent((await other.getAttribute('href')) ?? '')).toContain(
    '#q=%LocalAppData%\\Codat',
  );
  const kept = await page.evaluate(() => window.location.href + JSON.stringify(localStorage));
  expect([...asked, decodeURIComponent(kept)].join('\n')).not.toMatch(/Martin|lo.se/);
});

test('a pasted notification leads to its product, and offers the folder in it without keeping it @base', async ({
  page,
}) => {
  await open(page, addressOf('en'));
  const path = 'C:\\Users\\Jo Martin\\AppData\\Local\\Codat';
  await searchFor(
    page,
    `Norton 360  Threat removed: Sage50Connector.exe  ${path}\\Sage50Connector.exe  28/11/2026`,
  );
  const first = results(page).first();
  await expect(first).toHaveAttribute('href', /antivirus-norton\/#norton-bring-back$/);
  await expect(first).toContainText('Norton: bring a deleted file back');
  // No link holds a name that could be passed on.
  const html = await page.locator('dialog.search ol').innerHTML();
  expect(decodeURIComponent(html)).not.toContain('Martin');
  await first.click();
  await expect(page).toHaveURL(/antivirus-norton\/#norton-bring-back$/);
  await expect(page.locator('[data-folder-step]')).toContainText(path);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Martin');
});

test('a page that needs no folder gets none', async ({ page }) => {
  await open(page, addressOf('en'));
  await searchFor(page, 'C:\\Users\\Jo Martin\\AppData\\Local\\Codat firewall');
  await results(page).first().click();
  await expect(page).toHaveURL(/not-syncing\/#firewall$/);
  await expect(page.locator('[data-folder-offer]')).toBeHidden();
});

test('a number from the telephone leads to its page', async ({ page }) => {
  await open(page, addressOf('en'));
  await searchFor(page, '531');
  await expect(results(page).first()).toHaveAttribute('href', /antivirus-avast\/$/);
});

test('a typing mistake is forgiven, and said', async ({ page }) => {
  await open(page, addressOf('fr'));
  await searchFor(page, 'informatisien');
  await expect(results(page).first()).toHaveAttribute('href', /managed-antivirus/);
  await expect(status(page)).toContainText('pour «\u00A0informaticien\u00A0».');
  await expect(status(page)).toContainText('Aucune page ne contient «\u00A0informatisien\u00A0».');
});

test('results are spoken once the reader rests', async ({ page }) => {
  await open(page, addressOf('en'));
  await searchFor(page, 'avast');
  await expect(results(page).first()).toBeVisible();
  const spoken = page.locator('[data-search-spoken]');
  expect(await spoken.textContent()).toBe('');
  await expect(spoken).toHaveText(/^\d+ results? for “avast”\.$/);
});

test('an address with a search opens it, and leaves nothing of it behind @base', async ({
  page,
}) => {
  await open(page, `${addressOf('fr')}#q=cl%C3%A9%20de%20licence`);
  await expect(field(page)).toHaveValue('clé de licence');
  await expect(results(page).first()).toHaveAttribute('href', /find-the-license-key/);
  await expect(page).not.toHaveURL(/q=/);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.search')).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
});

test('a search from a link says nothing of the link’s until the reader types', async ({ page }) => {
  await open(page, `${addressOf('en')}#q=${encodeURIComponent('Your avast licence is blocked')}`);
  await expect(results(page).first()).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ results? for “…”\.$/);
  await expect(page.locator('[data-search-spoken]')).toHaveText(/^\d+ results? for “…”\.$/);
  await field(page).fill('Your avast licence is blocked now');
  await expect(status(page)).toContainText('for “Your avast licence is blocked now”.');
});

test('a search is carried to the other language @base', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  await searchFor(page, 'license key');
  await page.getByRole('link', { name: 'Search the French pages instead' }).click();
  await expect(page).toHaveURL(/\/fr\/.*\/antivirus\/$/);
  await expect(field(page)).toHaveValue('license key');
  await expect(page.locator('dialog.search h2')).toHaveText('Rechercher dans l’aide');
});

test('Back closes the search, and from a result it leads to the page before', async ({ page }) => {
  await open(page, addressOf('en', 'get-help'));
  const address = page.url();
  await searchFor(page, 'avast');
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('dialog.search')).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await searchFor(page, 'avast');
  await results(page).first().click();
  await expect(page).toHaveURL(/antivirus-avast/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.locator('dialog.search')).toHaveCount(0);
});

test('a result on this page closes the search and goes there', async ({ page }) => {
  await open(page, addressOf('en', 'antivirus'));
  await searchFor(page, 'C:\\Users\\jean\\AppData\\Local\\Codat');
  await results(page).first().click();
  await expect(page.locator('dialog.search')).toHaveCount(0);
  await expect(page).toHaveURL(/#another-antivirus$/);
  await expect(page.locator('#another-antivirus')).toBeInViewport();
});

test('nothing of the search is loaded before it is wanted, and none of Pagefind’s own parts', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) files.push(request.url());
  });
  await open(page, addressOf('fr'));
  await page.waitForLoadState('networkidle');
  expect(files).toEqual([]);
  await page.locator('[data-widget="search"]').hover();
  await expect.poll(() => files.length).toBeGreaterThan(4);
  await searchFor(page, 'antivirus bloque');
  await expect(page.locator('a[data-search-result] mark').first()).toBeVisible();
  expect(files.filter((file) => /worker|ui|highlight/.test(file))).toEqual([]);
  for (const once of ['/pages.json', '/words.json', '/pagefind.js'])
    expect(
      files.filter((file) => file.includes(once)),
      once,
    ).toHaveLength(1);
});

test.describe('on a slow line', () => {
  /** Keeps Pagefind's script back until the result is called. */
  async function holdTexts(page: Page): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/pagefind.js', async (route) => {
      await promise;
      await route.continue();
    });
    return () => {
      resolve(undefined);
    };
  }

  test('the names answer first, and what they have drawn stays as it is @base', async ({
    page,
  }) => {
    const letTexts = await holdTexts(page);
    await open(page, addressOf('fr'));
    await searchFor(page, 'clé de licence');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toHaveAttribute('href', /find-the-license-key/);
    await expect(status(page)).toHaveText('Recherche en cours…');
    const look = async () => ({
      text: await results(page).first().innerText(),
      href: await results(page).first().getAttribute('href'),
      box: await results(page).first().boundingBox(),
    });
    const drawn = await look();
    letTexts();
    await expect(status(page)).toHaveText(/^\d+ résultats? pour/);
    expect(await results(page).count()).toBeGreaterThan(1);
    // The passages of the others are there too.
    await page.waitForLoadState('networkidle');
    expect(await look()).toEqual(drawn);
  });

  test('Enter leads to what the names have told', async ({ page }) => {
    await holdTexts(page);
    await open(page, addressOf('en'));
    await searchFor(page, 'avast');
    await expect(results(page)).toHaveCount(1);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/antivirus-avast/);
  });

  test('where the names leave a doubt, the texts are waited for', async ({ page }) => {
    const letTexts = await holdTexts(page);
    await open(page, addressOf('en'));
    await searchFor(page, 'connector id');
    await expect(status(page)).toHaveText('Searching…');
    await expect(results(page)).toHaveCount(0);
    letTexts();
    await expect(results(page).first()).toHaveAttribute('href', /find-the-license-key/);
  });

  test('a finger that is put down on its button asks for what a search needs', async ({ page }) => {
    await open(page, addressOf('en'));
    const box = await page.locator('[data-widget="search"]').boundingBox();
    const asked = ['pages.json', 'words.json', 'pagefind.js', 'wasm.en.pagefind'].map((file) =>
      page.waitForRequest((request) => request.url().includes(file)),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 }],
    });
    await Promise.all(asked);
    await expect(page.locator('dialog.search')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an index of all pages stands where the search would be', async ({ page }) => {
    await page.goto(addressOf('fr', 'antivirus'));
    await page.locator('header').getByRole('link', { name: 'Tous les sujets' }).click();
    await expect(page).toHaveURL(/sage50-troubleshooting\/#all-topics$/);
    await expect(page.locator('.topic-index').first().locator('a')).toHaveCount(topicCount);
    await page.locator('#all-words summary').click();
    await expect(page.getByText('faux positif')).toBeVisible();
  });
});
