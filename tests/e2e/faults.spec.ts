import type { Page } from '@playwright/test';
import { addressOf, clipboardText, doubleText, everyAddress, expect, open, test } from './site.ts';

/* What stands in the way of a page: each part says what it cannot do, and nothing is lost. */

const incomplete = (page: Page) => page.locator('[data-incomplete]');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is whole and offers nothing that does nothing @base', async ({ page }) => {
    for (const address of everyAddress) {
      await page.goto(address);
      await expect(page.locator('h1'), address).toBeVisible();
      await expect(page.locator('a[data-language]').first(), address).toBeVisible();
      await expect(incomplete(page), address).toBeHidden();
      const buttons = page.locator('button:visible');
      for (const button of await buttons.all()) {
        expect(await button.getAttribute('popovertarget'), address).toBe('menu');
      }
    }
  });
});

test('what is ticked or typed before the script arrives is taken over', async ({ page }) => {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/widgets.*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto(addressOf('en', 'antivirus-avast'), { waitUntil: 'commit' });
  await page.getByRole('checkbox').first().check();
  await page.locator('#path-builder-field').fill('C:\\Users\\marie');
  arrive(undefined);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
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
      await offer.getByRole('button', { name: 'Non merci' }).click();
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
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const scriptsOf = new Map<string, string>();
    for (const name of ['antivirus-avast', 'company-not-found', 'get-help']) {
      const page = await context.newPage();
      page.on('request', (request) => {
        const script = new URL(request.url()).pathname;
        if (script.endsWith('.js') && !scriptsOf.has(script)) scriptsOf.set(script, name);
      });
      await open(page, addressOf('en', name));
      await page.close();
    }
    expect(scriptsOf.size).toBeGreaterThan(4);

    const blocked = async ([script, name]: readonly [string, string]) => {
      const page = await context.newPage();
      await page.route(
        ({ pathname }) => pathname === script,
        (route) => route.abort(),
      );
      await page.goto(addressOf('en', name));
      await expect(incomplete(page), script).toBeVisible();
      await expect(incomplete(page).getByRole('link'), script).toHaveText('Reload the page');
      await expect(page.locator('a[data-language="fr"]').first(), script).toBeVisible();
      const dead = page.locator('astro-island[ssr]');
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
    for (let first = 0; first < all.length; first += 6) {
      await Promise.all(all.slice(first, first + 6).map(blocked));
    }
    await context.close();
  });

  for (const [name, fault] of [
    ['offline', (page: Page) => page.context().setOffline(true)],
    [
      'after a new deployment, which took the old scripts away',
      (page: Page) =>
        page.route(/\/_astro\/|handoff\.json/, (route) => route.fulfill({ status: 404 })),
    ],
  ] as const) {
    test(`${name}: the code for a phone gives way to the address`, async ({ page, context }) => {
      await open(page, addressOf('en', 'restart-the-connector'));
      await page.locator('#restart-open-task-manager-done').check();
      await fault(page);
      await page.locator('[data-action="phone"]').click();
      await expect(page.locator('[data-phone]')).toContainText('could not be loaded');
      await expect(page.locator('[data-phone] .path')).toContainText('/restart-the-connector/#');
      await expect(page.locator('#restart-open-task-manager-done')).toBeChecked();
      await context.setOffline(false);
      await page.unroute(/\/_astro\/|handoff\.json/);
      await page.locator('[data-action="phone"]').click();
      await page.locator('[data-action="phone"]').click();
      await expect(page.locator('[data-phone] svg')).toBeVisible();
      await expect(page.locator('[data-phone]')).not.toContainText('could not be loaded');
    });

    test(`${name}: the hand-off card stays in its language and keeps every word`, async ({
      page,
      context,
    }) => {
      await open(page, addressOf('fr', 'get-help'));
      await page.locator('[data-action="build"]').click();
      await page.locator('textarea[name="notes"]').fill('C’est figé.');
      await fault(page);
      await page.locator('input[value="en"]').check();
      const text = page.locator('[data-handoff-text]');
      await expect(page.locator('[data-widget="handoff"]')).toContainText(
        'n’a pas pu être chargée',
      );
      await expect(text).toContainText('C’est figé.');
      await context.setOffline(false);
      await page.unroute(/\/_astro\/|handoff\.json/);
      await page.locator('input[value="fr"]').check();
      await page.locator('input[value="en"]').check();
      await expect(text).toContainText('Hello,');
      await expect(text).toContainText('C’est figé.');
    });
  }

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
    const later = page.locator('[data-checklist] li:not([aria-current]) summary');
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

  test('a search that fails is tried again with the next key', async ({ page }) => {
    for (const part of ['pagefind.js', '*.pf_meta', 'words-*.json']) {
      await open(page, addressOf('en', 'antivirus'));
      await page.route(`**/pagefind/**/${part}*`, (route) => route.abort());
      await page.locator('[data-widget="search"]').click();
      const input = page.locator('[data-search-input]');
      await input.fill('avas');
      await expect(page.locator('[data-search-status]'), part).toContainText('could not be loaded');
      await expect(input).toHaveValue('avas');
      await page.unroute(`**/pagefind/**/${part}*`);
      await input.fill('avast');
      await expect(page.locator('a[data-search-result]').first(), part).toBeVisible();
    }
  });

  test('after a new deployment: pictures open as files, the search leads to the topics', async ({
    page,
  }) => {
    await open(page, addressOf('en', 'antivirus-avast'));
    await page.locator('textarea[name="profile"]').fill('jean');
    await page.locator('#avast-open-avast-done').check();
    await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
    await page.locator('[data-action="open"]:visible').first().click();
    await expect(page).toHaveURL(/@2x\.png$/);
    await page.unroute('**/_astro/**');
    await page.goBack();
    await expect(page.locator('textarea[name="profile"]')).toHaveValue(/jean/);
    await expect(page.locator('#avast-open-avast-done')).toBeChecked();
    await page.route('**/_astro/*search*', (route) => route.fulfill({ status: 404 }));
    await page.locator('[data-widget="search"]').click();
    await expect(page).toHaveURL(/#what-do-you-see$/);
  });
});

test.describe('storage', () => {
  const folder = (name: string) => `{"version":1,"drive":"C","root":["Users"],"folder":"${name}"}`;
  const tick = '{"steps":{"open-avast":{"outcome":"done","wording":"0","at":1}}}';

  test('that is full: what is new holds for this visit, and one line says so', async ({ page }) => {
    await page.addInitScript((older) => {
      localStorage.setItem('codat-docs:profile:site:v1', older);
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }, folder('anna'));
    await open(page, addressOf('en', 'antivirus-avast'));
    const field = page.locator('textarea[name="profile"]');
    await expect(field).toHaveValue('C:\\Users\\anna\\AppData\\Local\\Codat');
    await field.fill('jean');
    await page.locator('#avast-open-avast-done').check();
    await expect(page.locator('[data-checklist] [data-profile-path]').first()).toContainText(
      'jean',
    );
    await expect(page.locator('[data-progress]')).toContainText('1 of');
    await expect(page.getByText('does not allow this site to remember')).toHaveCount(1);
  });

  for (const [name, profile, list] of [
    ['that is empty', '', ''],
    ['that is corrupt', '{"version":1,"drive":', '\uFFFD{{'],
    ['of another shape', '[1]', '{"steps":["open-avast"]}'],
    ['edited by hand', folder('..\\\\..'), '{"steps":{"open-avast":{"outcome":"yes"}}}'],
    ['of an older version', '{"version":0,"name":"jean"}', '["open-avast"]'],
    ['of a newer version', '{"version":2,"drive":"C","folder":"jean"}', '{"version":2,"all":true}'],
  ] as const) {
    test(`${name}: the page begins anew, and remembers from there`, async ({ page }) => {
      await page.goto('./favicon.svg');
      await page.evaluate(
        ([storedProfile, storedList]) => {
          localStorage.setItem('codat-docs:profile:site:v1', storedProfile);
          localStorage.setItem('codat-docs:checklist:avast:v1', storedList);
          localStorage.setItem('codat-docs:checklist:avast:v0', 'old');
          localStorage.setItem('codat-docs:appearance:site:v1', 'purple');
          localStorage.setItem('codat-docs:language:site:v1', '../de');
        },
        [profile, list] as const,
      );
      await open(page, addressOf('en', 'antivirus-avast'));
      await expect(page.locator('[data-path="folder"]')).toContainText('<your-folder>');
      await expect(page.locator('[data-progress]')).toContainText('0 of');
      await expect(page.getByRole('radio', { name: 'Like my computer' })).toBeChecked();
      await page.locator('textarea[name="profile"]').fill('jean');
      await page.locator('#avast-open-avast-done').check();
      await open(page, addressOf('fr', 'antivirus-avast'));
      await expect(page.locator('textarea[name="profile"]')).toHaveValue(/jean/);
      await expect(page.locator('#avast-open-avast-done')).toBeChecked();
      expect(await stored(page)).not.toContain('codat-docs:checklist:avast:v0');
    });
  }

  test('with an answer to another wording: the step asks again', async ({ page }) => {
    await page.addInitScript((record) => {
      localStorage.setItem('codat-docs:checklist:avast:v1', record);
    }, tick);
    await open(page, addressOf('en', 'antivirus-avast'));
    await expect(page.locator('#avast-open-avast')).toHaveAttribute('data-status', 'changed');
  });
});

test.describe('the clipboard', () => {
  const button = 'button[data-copy="explorer"]';

  for (const [name, isThere] of [
    ['missing', false],
    ['refused', true],
  ] as const) {
    test(`${name}: the text is selected and the page says which keys to press`, async ({
      page,
    }) => {
      await page.addInitScript((given) => {
        Object.defineProperty(navigator, 'clipboard', {
          value: given
            ? { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
            : undefined,
        });
      }, isThere);
      await open(page, addressOf('en', 'restart-the-connector'));
      await page.locator(button).click();
      const copyable = page.locator('[data-copyable]', { has: page.locator(button) });
      await expect(copyable.locator('[data-copy-refused]')).toContainText('Ctrl + C');
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('%LocalAppData%\\Codat');
      await page.keyboard.press('Control+c');
      expect(await clipboardText(page)).toBe('%LocalAppData%\\Codat');
      await expect(page.locator(button)).not.toHaveAttribute('data-state', 'copied');
    });
  }

  test('without an answer: the text is selected all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => new Promise(() => undefined) },
      });
    });
    await open(page, addressOf('fr', 'restart-the-connector'));
    await page.locator(button).click();
    const copyable = page.locator('[data-copyable]', { has: page.locator(button) });
    await expect(copyable.locator('[data-copy-refused]')).toContainText('Ctrl + C');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('%LocalAppData%\\Codat');
    await expect(page.locator(button)).not.toHaveAttribute('data-state', 'copied');
  });

  test('slow: nothing says that it was copied before it was', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: () =>
            new Promise<undefined>((done) => {
              Object.assign(window, { finishCopy: done });
            }),
        },
      });
    });
    await open(page, addressOf('en', 'restart-the-connector'));
    await page.locator(button).click();
    await page.waitForTimeout(300);
    await expect(page.locator(button)).not.toHaveAttribute('data-state', 'copied');
    await page.evaluate(() => {
      (window as unknown as { finishCopy: () => void }).finishCopy();
    });
    await expect(page.locator(button)).toHaveAttribute('data-state', 'copied');
  });
});

for (const [name, time] of [
  ['decades slow', '1970-01-01T00:00:00Z'],
  ['decades fast', '2106-02-07T06:28:15Z'],
] as const) {
  test(`a clock that is ${name} loses no tick and breaks no text`, async ({ page }) => {
    await page.clock.setFixedTime(time);
    await open(page, addressOf('fr', 'antivirus-avast'));
    await page.locator('#avast-open-avast-done').check();
    await open(page, addressOf('fr', 'get-help'));
    await page.locator('[data-action="build"]').click();
    await expect(page.locator('[data-handoff-text]')).toContainText(/(?:1970|2106)/);
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
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.locator('#avast-open-avast-done').check();
    await open(page, addressOf('fr', 'get-help'));
    await page.locator('[data-action="build"]').click();
    await expect(page.locator('[data-handoff-text]')).toContainText('25 novembre 2026 à 10:30');
    await open(page, addressOf('en', 'get-help'));
    await page.locator('[data-action="build"]').click();
    await expect(page.locator('[data-handoff-text]')).toContainText('25 November 2026 at 10:30');
  });
});

/** Every widget as a reader leaves it, for what looks at all of them. */
const widgets = [
  ['the path builder and a checklist', 'antivirus-avast', 'textarea[name="profile"]'],
  ['the data directory', 'company-not-found', 'textarea[name="data-directory"]'],
  ['the hand-off card', 'get-help', '[data-action="build"]'],
  ['a checklist with its code', 'restart-the-connector', '[data-action="phone"]'],
  ['the viewer', 'company-not-found', '[data-action="open"]'],
  ['the search', 'antivirus', '[data-widget="search"]'],
  ['the menu', 'antivirus', '.menu-button'],
] as const;

async function use(page: Page, selector: string): Promise<void> {
  const part = page.locator(selector).first();
  await part.click();
  if (selector.startsWith('textarea')) await part.fill('C:\\Users\\jean');
  await page.waitForTimeout(100);
}

for (const [name, address, part] of widgets) {
  test(`${name} at 400 % zoom: nothing is out of reach`, async ({ page }) => {
    // A screen of 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, addressOf('fr', address));
    await use(page, part);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    for (const control of await page.locator('dialog[open] :is(button, input, a)').all()) {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320, await control.innerHTML()).toBe(true);
    }
  });

  test(`${name} in forced colours and with reduced motion`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await open(page, addressOf('en', address));
    await use(page, part);
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
  });
}

test('text at twice its size fits a phone on every page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of ['./', ...everyAddress.filter((one) => one.includes('/fr/'))]) {
    await open(page, address);
    await doubleText(page);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
  }
});

test('every page prints its text and none of its frame', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of everyAddress) {
    await page.goto(address);
    await expect(page.locator('h1'), address).toBeVisible();
    await expect(page.locator('.no-print:visible'), address).toHaveCount(0);
    await expect(page.locator('main button:visible'), address).toHaveCount(0);
    // What a step that did not work would show is not printed before it did not work.
    const folded = page.locator('main details > :not(summary, .needs-script, .branch, .step-link)');
    for (const text of await folded.all()) await expect(text, address).toBeVisible();
  }
});

test('every widget is used under the site’s own policy, Trusted Types enforced @base', async ({
  page,
}) => {
  const response = await page.goto(addressOf('en', 'antivirus-avast'));
  const policy = (await response?.allHeaders())?.['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("trusted-types 'none'");
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      violations.push(`${violatedDirective}: ${sample}`);
    });
  });
  const violations = () =>
    page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  for (const [, address, part] of widgets) {
    if (part === '.menu-button') await page.setViewportSize({ width: 390, height: 844 });
    await open(page, addressOf('fr', address));
    await use(page, part);
    if (part === '[data-widget="search"]') {
      await page.locator('[data-search-input]').fill('antivirus');
      await expect(page.locator('a[data-search-result]').first()).toBeVisible();
    }
    expect(await violations(), address).toEqual([]);
  }
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
