import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/languages.ts';
import {
  addressesIn,
  addressOf,
  allAlive,
  clipboardText,
  dormant,
  expect,
  holdBack,
  open,
  overflowOf,
  scriptFiles,
  test,
  topicCount,
} from './site.ts';

/* What stands in the way of a page: each part says what it cannot do, and nothing is lost. */

const incomplete = (page: Page) => page.locator('[data-incomplete]');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every page in ${language} is whole and offers nothing that does nothing @base`, async ({
      page,
    }) => {
      for (const address of addressesIn(language)) {
        await page.goto(address);
        await expect(page.locator('h1'), address).toBeVisible();
        await expect(page.locator('a[data-language]').first(), address).toBeVisible();
        await expect(incomplete(page), address).toBeHidden();
        const dead = page.locator('button:visible:not([popovertarget="menu"])');
        await expect(dead, address).toHaveCount(0);
      }
    });
  }
});

test('what is ticked or typed before the script arrives is taken over', async ({ page }) => {
  const release = await holdBack(page, scriptFiles.widgets);
  await page.goto(addressOf('en', 'antivirus-avast'), { waitUntil: 'commit' });
  await page.getByRole('checkbox').first().check();
  await page.locator('#path-builder-field').fill('C:\\Users\\marie');
  await release();
  await allAlive(page);
  await expect(page.locator('[data-progress]')).toContainText('1 of');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await expect(page.locator('[data-path]').first()).toHaveText(
    String.raw`C:\Users\marie\AppData\Local\Codat`,
  );
  expect(await stored(page)).toEqual(
    expect.arrayContaining(['codat-docs:checklist:avast:v1', 'codat-docs:profile:site:v1']),
  );
});

test.describe('where a script does not arrive', () => {
  // The browser itself logs what failed as an error.
  test.use({ quiet: undefined });

  test('a language that is chosen is remembered all the same, and the place kept', async ({
    page,
  }) => {
    await page.route('**/_astro/**', (route) => route.abort());
    await page.goto(`${addressOf('en', 'antivirus-avast')}#steps`);
    await page.locator('header a[data-language="fr"]').click();
    await expect(page).toHaveURL(/\/fr\/.*\/antivirus-avast\/#steps$/);
    expect(await stored(page)).toContain('codat-docs:language:site:v1');
  });

  test.describe('in French', () => {
    test.use({ locale: 'fr-FR' });

    test('the offer of French is made and declined all the same', async ({ page }) => {
      await page.route('**/_astro/**', (route) => route.abort());
      await page.goto(addressOf('en', 'antivirus-avast'));
      const offer = page.locator('.language-offer');
      await offer.getByRole('button', { name: 'Non, merci' }).click();
      await expect(offer).toBeHidden();
      await expect(page.locator('h1')).toBeFocused();
      expect(await stored(page)).toContain('codat-docs:language:site:v1');
    });
  });

  test('each one in turn: the page stays whole, and says that a part is missing', async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    // A context each: pages of one share what is in memory, and ask for nothing that is there.
    const newPage = () => browser.newPage({ baseURL: baseURL ?? '' });
    const scriptsOf = new Map<string, string>();
    for (const name of ['antivirus-avast', 'company-not-found', 'get-help']) {
      const page = await newPage();
      page.on('request', (request) => {
        const script = new URL(request.url()).pathname;
        if (script.endsWith('.js') && !scriptsOf.has(script)) scriptsOf.set(script, name);
      });
      await open(page, addressOf('en', name));
      await page.close();
    }
    expect(scriptsOf.size).toBeGreaterThan(4);

    const blocked = async ([script, name]: readonly [string, string]) => {
      const page = await newPage();
      await page.route(
        ({ pathname }) => pathname === script,
        (route) => route.abort(),
      );
      await page.goto(addressOf('en', name));
      await expect(incomplete(page), script).toBeVisible();
      await expect(incomplete(page).getByRole('link'), script).toHaveText('Reload the page');
      await expect(page.locator('a[data-language="fr"]').first(), script).toBeVisible();
      const dead = dormant(page);
      // What cannot react is not offered; what it says stands there in plain text.
      await expect(dead.locator('button:visible, textarea:visible'), script).toHaveCount(0);
      const builder = dead.locator('[data-widget="path-builder"]');
      if ((await builder.count()) > 0) {
        await expect(page.getByText('could not be loaded').first(), script).toBeVisible();
      }
      for (const note of await dead.locator('.checklist .secondary').all()) {
        await expect(note, script).toBeVisible();
      }
      await page.close();
    };
    const all = [...scriptsOf];
    for (let first = 0; first < all.length; first += 3) {
      await Promise.all(all.slice(first, first + 3).map(blocked));
    }
  });

  test('a list whose folder is known still says how it is found', async ({ page }) => {
    await page.route('**/_astro/Checklist*', (route) => route.abort());
    await page.goto(`${addressOf('en', 'antivirus-avast')}#folder=jean`);
    await expect(page.locator('html')).toHaveAttribute('data-script', 'incomplete');
    await expect(page.locator('#avast-copy-folder .folder-ways .way')).toBeVisible();
  });

  test('offline: the code for a phone gives way to the address', async ({ page, context }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.locator('#avast-copy-folder-done').check();
    await context.setOffline(true);
    await page.locator('[data-action="phone"]').click();
    await expect(page.locator('[data-phone]')).toContainText('could not be loaded');
    await expect(page.locator('[data-phone] .path')).toContainText('/antivirus-avast/#');
    await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
    await context.setOffline(false);
    await page.locator('[data-action="phone"]').click();
    await page.locator('[data-action="phone"]').click();
    await expect(page.locator('[data-phone] svg')).toBeVisible();
    await expect(page.locator('[data-phone]')).not.toContainText('could not be loaded');
  });

  test('offline: the hand-off card stays in its language and keeps every word', async ({
    page,
    context,
  }) => {
    await open(page, addressOf('fr', 'get-help'));
    await page.locator('[data-handoff-fields] summary').click();
    await page.locator('textarea[name="notes"]').fill('C’est figé.');
    await context.setOffline(true);
    await page.locator('input[value="en"]').check();
    const text = page.locator('[data-handoff-text]');
    await expect(page.locator('[data-widget="handoff"]')).toContainText('n’a pas pu être chargée');
    await expect(text).toContainText('C’est figé.');
    await context.setOffline(false);
    await page.locator('input[value="fr"]').check();
    await page.locator('input[value="en"]').check();
    await expect(text).toContainText('Hello,');
    await expect(text).toContainText('C’est figé.');
  });

  test('offline: the viewer says that it is missing, and opens once the page is online', async ({
    page,
    context,
  }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    const field = page.locator('textarea[name="profile"]');
    await field.fill('C:\\Users\\jean dup');
    await context.setOffline(true);
    await page.locator('[data-action="open"]:visible').first().click();
    await expect(incomplete(page)).toBeInViewport();
    // What is there goes on as it was: only the current step shows what is secondary.
    const later = page.locator('[data-checklist] li:not([aria-current]) .problem > summary');
    await expect(later.first()).toBeHidden();
    await expect(field).toHaveValue('C:\\Users\\jean dup');
    await expect(page).toHaveURL(/antivirus-avast\/$/);
    await context.setOffline(false);
    await expect(incomplete(page)).toBeHidden();
    await page.locator('[data-action="open"]:visible').first().click();
    await expect(page.locator('dialog[data-viewer]')).toBeVisible();
  });

  test('offline: the search says that it is missing, and works once the page is online', async ({
    page,
    context,
  }) => {
    await open(page, addressOf('fr', 'antivirus'));
    await context.setOffline(true);
    await page.locator('[data-widget="search"]').click();
    await expect(incomplete(page)).toBeInViewport();
    await expect(page).toHaveURL(/antivirus\/$/);
    await context.setOffline(false);
    await expect(incomplete(page)).toBeHidden();
    await page.locator('[data-widget="search"]').click();
    await page.locator('[data-search-input]').fill('avast');
    await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  });

  // Without Pagefind there is still what the names of the pages tell.
  for (const [part, told] of [
    ['pagefind.js', 1],
    ['*.pf_meta', 1],
    ['words.json', 0],
  ] as const) {
    test(`a search that fails for ${part} offers the topics, and is tried again with the next key`, async ({
      page,
    }) => {
      await open(page, addressOf('en', 'antivirus'));
      await page.route(`**/pagefind/**/${part}*`, (route) => route.abort());
      await page.locator('[data-widget="search"]').click();
      const input = page.locator('[data-search-input]');
      await input.fill('avas');
      await expect(page.locator('[data-search-status]')).toContainText('could not be loaded');
      await expect(input).toHaveValue('avas');
      const topics = page.getByRole('list', { name: 'All topics' });
      await expect(topics.getByRole('link')).toHaveCount(topicCount);
      await input.fill('webroot');
      await expect(page.locator('a[data-search-result]')).toHaveCount(told);
      await expect(topics.getByRole('link')).toHaveCount(topicCount);
      await page.unroute(`**/pagefind/**/${part}*`);
      await input.fill('avast');
      await expect(page.locator('a[data-search-result]').first()).toBeVisible();
    });
  }

  test('after a new deployment: pictures open as files, the search leads to the topics', async ({
    page,
  }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.locator('textarea[name="profile"]').fill('jean');
    await page.locator('#avast-copy-folder-done').check();
    await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
    await page.locator('[data-action="open"]:visible').first().click();
    await expect(page).toHaveURL(/@2x\.png$/);
    await page.unroute('**/_astro/**');
    await page.goBack();
    await expect(page.locator('textarea[name="profile"]')).toHaveValue(/jean/);
    await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
    await page.route(`**${scriptFiles.search}*`, (route) => route.fulfill({ status: 404 }));
    await page.locator('[data-widget="search"]').click();
    await expect(page).toHaveURL(/#what-do-you-see$/);
  });
});

test('what is stored in another shape is dropped: the page begins anew, and remembers from there', async ({
  page,
}) => {
  await page.goto('./favicon.svg');
  await page.evaluate(() => {
    for (const [key, value] of [
      ['profile:site:v1', '{"version":1,"drive":"C","root":["Users"],"folder":"..\\\\.."}'],
      ['checklist:avast:v1', '{"steps":{"copy-folder":{"outcome":"yes"}}}'],
      ['checklist:avast:v0', 'old'],
      ['appearance:site:v1', 'purple'],
      ['language:site:v1', '../de'],
    ] as const) {
      localStorage.setItem(`codat-docs:${key}`, value);
    }
  });
  await open(page, addressOf('en', 'antivirus-avast'));
  await expect(page.locator('#avast-copy-folder textarea')).toBeVisible();
  await expect(page.locator('[data-progress]')).toContainText('0 of');
  await expect(page.getByRole('radio', { name: 'Like my computer' })).toBeChecked();
  await page.locator('textarea[name="profile"]').fill('jean');
  await page.locator('#avast-copy-folder-done').check();
  await open(page, addressOf('fr', 'antivirus-avast'));
  await expect(page.locator('textarea[name="profile"]')).toHaveValue(/jean/);
  await expect(page.locator('#avast-copy-folder-done')).toBeChecked();
  expect(await stored(page)).not.toContain('codat-docs:checklist:avast:v0');
});

test('where the clipboard is missing, the text is selected and the page says which keys to press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, addressOf('en', 'antivirus-avast'));
  const button = page.locator('button[data-copy="explorer"]');
  await button.click();
  const copyable = page.locator('[data-copyable]', { has: button });
  await expect(copyable.locator('[data-copy-refused]')).toContainText('Ctrl + C');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('%LocalAppData%\\Codat');
  await page.keyboard.press('Control+c');
  expect(await clipboardText(page)).toBe('%LocalAppData%\\Codat');
  await expect(button).not.toHaveAttribute('data-state', 'copied');
});

for (const [name, time] of [
  ['decades slow', '1970-01-01T00:00:00Z'],
  ['decades fast', '2106-02-07T06:28:15Z'],
] as const) {
  test(`a clock that is ${name} loses no tick and breaks no text`, async ({ page }) => {
    await page.clock.setFixedTime(time);
    await open(page, addressOf('fr', 'antivirus-avast'));
    await page.locator('#avast-copy-folder-done').check();
    await open(page, addressOf('fr', 'get-help'));
    await expect(page.locator('[data-handoff-text]')).toContainText(
      /Avast\s: 1 sur \d+, (?:1 janv\.|31 déc\.|7 févr\.) /,
    );
    await expect(page.locator('#handoff-antivirus')).toHaveValue('avast');
  });
}

test.describe('a French Windows', () => {
  test.use({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });

  test('gets French from a link, its dates as France writes them, and English where it asks @base', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-25T09:30:00Z');
    await page.goto('./go/avast');
    await expect(page).toHaveURL(/\/fr\/.*antivirus-avast\/$/);
    await allAlive(page);
    await page.locator('#avast-copy-folder-done').check();
    await open(page, addressOf('fr', 'get-help'));
    await expect(page.locator('[data-handoff-text]')).toContainText('25 nov. 10:30');
    await open(page, addressOf('en', 'get-help'));
    await expect(page.locator('[data-handoff-text]')).toContainText('25 Nov 10:30');
  });
});

/** Every widget with what a reader does there first, and what shows that it was done. */
const widgets = [
  {
    name: 'the path builder and a checklist',
    address: 'antivirus-avast',
    part: 'textarea[name="profile"]',
    done: '[data-path="folder"]:has-text("jean")',
  },
  {
    name: 'the data directory',
    address: 'company-not-found',
    part: 'textarea[name="data-directory"]',
    done: '[data-path="data-directory"], [data-widget="data-directory"] [data-problem]',
  },
  {
    name: 'the hand-off card',
    address: 'get-help',
    part: '[data-handoff-fields] summary',
    done: '#handoff-notes',
  },
  {
    name: 'a checklist with its code',
    address: 'antivirus-avast',
    part: '[data-action="phone"]',
    done: '[data-phone] svg',
  },
  {
    name: 'the viewer',
    address: 'company-not-found',
    part: '[data-action="open"]',
    done: 'dialog[data-viewer]',
  },
  {
    name: 'the search',
    address: 'antivirus',
    part: '[data-widget="search"]',
    done: '[data-search-input]',
  },
  { name: 'the menu', address: 'antivirus', part: '.menu-button', done: '#menu' },
] as const;

async function use(page: Page, { part, done }: (typeof widgets)[number]): Promise<void> {
  await page.locator(part).first().click();
  if (part.startsWith('textarea')) await page.locator(part).fill('C:\\Users\\jean');
  await expect(page.locator(done).first()).toBeVisible();
}

for (const widget of widgets) {
  test(`${widget.name} in forced colours, with reduced motion, and at 400 % zoom`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await open(page, addressOf('fr', widget.address));
    await use(page, widget);
    const { moving, edgeless } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('*')].filter((element) =>
        element.checkVisibility(),
      );
      return {
        moving: document
          .getAnimations()
          .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
        // A button that only its background shows is no button there.
        edgeless: shown
          .filter((element) => element.matches('button.button, a.button, input, textarea, select'))
          .filter((element) => {
            const { borderTopWidth, appearance } = getComputedStyle(element);
            return borderTopWidth === '0px' && appearance === 'none';
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    });
    expect(moving).toBe(0);
    expect(edgeless).toEqual([]);

    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    // A screen of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    for (const control of await page.locator('dialog[open] :is(button, input, a)').all()) {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320, await control.innerHTML()).toBe(true);
    }
  });
}

for (const widget of widgets) {
  test(`${widget.name} under the site’s own policy, Trusted Types enforced @base`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
        violations.push(`${violatedDirective}: ${sample}`);
      });
    });
    if (widget.part === '.menu-button') await page.setViewportSize({ width: 390, height: 844 });
    await open(page, addressOf('fr', widget.address));
    await use(page, widget);
    if (widget.part === '[data-widget="search"]') {
      await page.locator('[data-search-input]').fill('antivirus');
      await expect(page.locator('a[data-search-result]').first()).toBeVisible();
    }
    expect(
      await page.evaluate(() => (window as unknown as { violations: string[] }).violations),
    ).toEqual([]);
  });
}

test('the policy of a page enforces Trusted Types @base', async ({ request }) => {
  const response = await request.get(addressOf('en', 'antivirus-avast'));
  const policy = response.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types 'none'");
});

test.describe('the policy', () => {
  // The browser itself logs what it refused.
  test.use({ quiet: undefined });

  test('is enforced: text becomes no markup and no script, whoever tries', async ({ page }) => {
    await page.goto(addressOf('en'));
    const refused = await page.evaluate(() =>
      [
        () => {
          document.body.innerHTML = '<b>x</b>';
        },
        () => {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        },
        () => {
          document.createElement('script').src = '/x.js';
        },
      ].map((attempt) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : 'failed';
        }
      }),
    );
    expect(refused).toEqual(['refused', 'refused', 'refused']);
  });
});
