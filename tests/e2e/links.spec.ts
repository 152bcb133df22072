import { addressOf, expect, refuseStorage, test } from './site.ts';

const folder = 'C:\\Users\\Zoë & co\\AppData\\Local\\Codat';
const escaped = encodeURIComponent('Zoë & co');

test.describe('a link from inside the app', () => {
  test('leads on in the language that it asks for, with its folder @base', async ({ page }) => {
    await page.goto(`./go/avast?lang=fr#folder=${escaped}`);
    await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/$/);
    await expect(page.locator('#avast-copy-folder .folder-known')).toContainText(folder);
  });

  test('keeps the place that its id stands for beside the folder @base', async ({ page }) => {
    await page.goto(`./go/data-directory?lang=en#folder=${escaped}`);
    await expect(page).toHaveURL(/company-not-found\/#data-directory$/);
    await expect(page.locator('[data-folder-offer]')).toContainText(folder);
  });

  test('leads to the step that it names', async ({ page }) => {
    await page.goto('./go/531?lang=fr#avast-save-exception');
    await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/#avast-save-exception$/);
    await expect(page.locator('#avast-save-exception')).toBeInViewport();
  });

  test('leaves nothing to go back to but where the reader came from', async ({ page }) => {
    await page.goto(addressOf('en', 'get-help'));
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/go/restart/';
      link.textContent = 'x';
      document.body.append(link);
      link.click();
    });
    await expect(page).toHaveURL(/restart-the-connector\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/get-help\/$/);
  });

  for (const locale of ['fr-CA', 'en-GB', 'de-DE']) {
    test.describe(`in a browser that speaks ${locale}`, () => {
      test.use({ locale });

      test('leads on in the browser’s language, or in English', async ({ page }) => {
        await page.goto('./go/get-help/');
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          locale.startsWith('fr') ? 'fr' : 'en',
        );
      });

      test('leads on in the language that the reader chose before', async ({ page }) => {
        await page.goto(addressOf('en'));
        await page.locator('a[data-language="fr"]').click();
        await page.goto('./go/get-help/');
        await expect(page).toHaveURL(/\/fr\/.*get-help\/$/);
      });
    });
  }

  for (const [name, query] of [
    ['another language', '?lang=de'],
    ['a script', '?lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E'],
    ['another address', '?lang=//evil.example'],
    ['a folder where servers see it', '?folder=jean'],
  ] as const) {
    test(`with ${name} in its query leads to its own page all the same`, async ({ page }) => {
      await page.goto(`./go/webroot${query}`);
      await expect(page).toHaveURL(/antivirus-webroot\/$/);
      await expect(page.locator('[data-folder-offer]')).toBeHidden();
    });
  }

  test('works where storage is refused', async ({ page }) => {
    await refuseStorage(page);
    await page.goto('./go/defender?lang=fr');
    await expect(page).toHaveURL(/\/fr\/.*antivirus-microsoft-defender\/$/);
  });
});

test('the list of links leads to the place of each @base', async ({ page }) => {
  await page.goto('./go/');
  await page.locator('section[lang="en"] a[href$="#data-directory"]').first().click();
  await expect(page).toHaveURL(/company-not-found\/#data-directory$/);
  await expect(page.locator('#data-directory')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link offers both languages @base', async ({ page }) => {
    await page.goto('./go/company-not-found');
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(/\/fr\/.*company-not-found\/$/);
  });

  test('the list of links leads to the pages @base', async ({ page }) => {
    await page.goto('./go/');
    await page.locator('section[lang="fr"] a[href*="about-the-exclusion"]').click();
    await expect(page).toHaveURL(/\/fr\/.*about-the-exclusion\/$/);
  });
});

test.describe('an address that is not written as it should be', () => {
  for (const [name, address] of [
    ['in another casing', 'go/Avast'],
    ['all of it in capitals', 'GO/AVAST/'],
    ['a number without its slash', 'go/531'],
  ] as const) {
    test(`${name} leads on @base`, async ({ page }) => {
      await page.goto(`./${address}?lang=fr#folder=${escaped}`);
      await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/$/);
      await expect(page.locator('#avast-copy-folder .folder-known')).toContainText(folder);
    });
  }
});

const hub = 'integrations/accounting/sage50/sage50-troubleshooting';
const lea = 'C:\\Users\\lea martin\\AppData\\Local\\Codat';

/** What a mail filter, a mail program or a chat made of an address, where it leads, and the folder that is offered. */
const changed = [
  ['an escaped #', 'go/avast%23folder=lea%20martin', /antivirus-avast\/$/, lea],
  ['an escaped # and =', 'go/avast%23folder%3Dlea%2520martin', /antivirus-avast\/$/, lea],
  [
    'an escaped # behind the query',
    'go/avast?lang=fr%23folder=lea%20martin',
    /\/fr\/.*-avast\/$/,
    lea,
  ],
  [
    'an escaped # before the query',
    'go/avast%23folder=lea%20martin?lang=fr',
    /\/fr\/.*-avast\/$/,
    lea,
  ],
  ['an escaped # and ?', 'go/avast%3Flang=fr%23folder=lea%20martin', /\/fr\/.*-avast\/$/, lea],
  [
    'an escaped # and a place of its own',
    'go/data-directory%23folder=lea%20martin',
    /#data-directory$/,
    lea,
  ],
  ['a full stop', 'go/531.', /antivirus-avast\/$/, undefined],
  ['a bracket', 'go/531)', /antivirus-avast\/$/, undefined],
  ['a comma behind the slash', 'go/531/,', /antivirus-avast\/$/, undefined],
  ['a quotation mark', 'go/531%22', /antivirus-avast\/$/, undefined],
  ['an invisible character', 'go/531%E2%80%8B', /antivirus-avast\/$/, undefined],
  [
    'an escaped # behind a page',
    `${hub}/antivirus/%23quarantine`,
    /antivirus\/#quarantine$/,
    undefined,
  ],
  [
    'an escaped # behind a page without its slash',
    `${hub}/antivirus%23quarantine`,
    /antivirus\/#quarantine$/,
    undefined,
  ],
  [
    'a folder behind a page',
    `${hub}/antivirus-avast%23folder=lea%20martin`,
    /antivirus-avast\/$/,
    lea,
  ],
  [
    'an escaped # and = behind a page',
    `${hub}/antivirus-avast%23folder%3Dlea%20martin`,
    /antivirus-avast\/$/,
    lea,
  ],
  [
    'an escaped # behind the hub',
    `fr/${hub}%23all-topics`,
    /\/fr\/.*troubleshooting\/#all-topics$/,
    undefined,
  ],
  [
    'a full stop behind a page',
    `${hub}/antivirus/.%E2%80%8B`,
    /troubleshooting\/antivirus\/$/,
    undefined,
  ],
  ['Codat’s own French', `fr-ca/${hub}`, /\/fr\/.*troubleshooting\/$/, undefined],
  [
    'Codat’s own French and its anchor',
    `fr-ca/${hub}/#logiciel-antivirus`,
    /\/fr\/.*#logiciel-antivirus$/,
    undefined,
  ],
] as const;

test.describe('an address that was changed on the way', () => {
  // Where only the 404 page knows better, the browser logs its status as an error.
  test.use({ quiet: undefined });

  for (const [name, address, expected, offered] of changed) {
    test(`by ${name} leads on @base`, async ({ page }) => {
      await page.goto(`./${address}`);
      await expect(page).toHaveURL(expected);
      if (offered === undefined) return;
      const shown = page.locator('[data-folder-offer], #avast-copy-folder .folder-known');
      await expect(shown.filter({ hasText: offered }).first()).toBeVisible();
      expect(page.url()).not.toContain('folder');
    });

    test(`by ${name} leads on from a host that only knows files`, async ({ page }) => {
      // Such a host answers with the 404 page whatever comes near to an address of the site.
      await page.goto('./');
      const { pathname, search } = new URL(`/${address}`, page.url());
      await page.route(
        (url) => url.pathname === pathname && url.search === search,
        async (route) => {
          const response = await route.fetch({ url: new URL('/no-such-page', page.url()).href });
          await route.fulfill({ response, status: 404 });
        },
      );
      const answered = page.waitForResponse((response) => response.status() === 404);
      await page.evaluate((to) => {
        window.location.href = `/${to}`;
      }, address);
      await answered;
      await expect(page).toHaveURL(expected);
      expect(page.url()).not.toContain('folder');
      if (offered === undefined) return;
      const shown = page.locator('[data-folder-offer], #avast-copy-folder .folder-known');
      await expect(shown.filter({ hasText: offered }).first()).toBeVisible();
    });
  }

  test('to an unknown one shows no folder as its name, and keeps none in the address', async ({
    page,
  }) => {
    await page.goto('./go/avsat%23folder=lea%20martin');
    await expect(page.locator('[data-not-found="en"] :is(h1, h2)')).toHaveText(
      'Unknown link: avsat',
    );
    await expect(page).toHaveURL(/\/go\/avsat$/);
    await expect(page.locator('main')).not.toContainText('lea');
  });
});

test.describe('a host that only knows files', () => {
  // The browser itself logs the 404 status as an error.
  test.use({ quiet: undefined });

  test('leads on by the 404 page', async ({ page }) => {
    // Such a host answers with the 404 page whatever the casing.
    await page.route('**/go/Avast*', async (route) => {
      const response = await route.fetch({ url: new URL('/no-such-page', page.url()).href });
      await route.fulfill({ response, status: 404 });
    });
    await page.goto('./');
    await page.evaluate((hash) => {
      window.location.href = `/go/Avast?lang=fr#${hash}`;
    }, `folder=${escaped}`);
    await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/$/);
    await expect(page.locator('#avast-copy-folder .folder-known')).toContainText(folder);
  });
});

test.describe('an unknown link', () => {
  // The browser itself logs the 404 status as an error.
  test.use({ quiet: undefined });

  test('says so in both languages, with the nearest links and the hub @base', async ({ page }) => {
    const response = await page.goto('./go/avsat?lang=fr#folder=jean');
    expect(response?.status()).toBe(404);
    for (const [language, title] of [
      ['en', 'Unknown link: avsat'],
      ['fr', 'Lien inconnu\u00A0: avsat'],
    ] as const) {
      const part = page.locator(`[data-not-found="${language}"]`);
      await expect(part.locator('h1, h2')).toHaveText(title);
      await expect(part.locator('[data-unknown-link] a').first()).toHaveAttribute(
        'href',
        /\/go\/avast\/$/,
      );
      await expect(part.locator(`a[data-language="${language}"]`)).toBeVisible();
    }
  });

  for (const name of [
    '..%2f..%2fetc%2fpasswd',
    'javascript:alert(1)',
    'constructor',
    'a'.repeat(3000),
  ]) {
    test(`of a hostile kind is only text: ${name.slice(0, 40)}`, async ({ page }) => {
      const response = await page.goto(`./go/${name}`);
      expect(response?.status()).toBeGreaterThanOrEqual(400);
      await expect(page.locator('img')).toHaveCount(0);
      await expect(page).toHaveURL(/\/(?:go\/|etc)/);
    });
  }
});
