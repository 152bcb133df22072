import type { Browser, Page } from '@playwright/test';
import { addressOf, clipboardText, expect, open, test } from './site.ts';
import {
  expectKept,
  expectTranslated,
  readable,
  translate,
  translateEarly,
} from './translation.ts';

/** What a reader does, and what the page then says at a place. */
type Act = readonly [act: (page: Page) => Promise<unknown>, place: string, says: string | RegExp];

const click = (selector: string) => (page: Page) =>
  page.locator(selector).filter({ visible: true }).first().click();
const fill = (selector: string, text: string) => (page: Page) => page.locator(selector).fill(text);
const choose = (selector: string, value: string) => (page: Page) =>
  page.locator(selector).selectOption(value);

const announcer = '#announcer';
const profile = 'textarea[name="profile"]';
const customer = 'textarea[name="customer-folder"]';
const directory = 'textarea[name="data-directory"]';
const input = '[data-search-input]';
const status = '[data-search-status]';
const spoken = '[data-search-spoken]';
const progress = '[data-progress]';

/** Every widget with texts that change: a page, and what is done there. */
const journeys: Readonly<Record<string, readonly [address: string, ...Act[]]>> = {
  checklist: [
    addressOf('en', 'antivirus-avast'),
    [click('#avast-copy-folder-done'), progress, '1 of 5'],
    [click('#avast-open-exceptions-done'), progress, '2 of 5'],
    [click('#avast-open-exceptions-done'), progress, '1 of 5'],
    [click('#avast-open-exceptions .problem > summary'), '#avast-open-exceptions', 'did not work'],
    [click('#avast-open-exceptions [data-action="did-not-work"]'), announcer, 'Noted'],
    [click('.head [data-action="phone"]'), '[data-phone]', 'Point your phone'],
    [click('#avast-open-exceptions-done'), progress, '2 of 5'],
    [click('#avast-save-exception-done'), progress, '3 of 5'],
    [click('#avast-check-list-done'), progress, '4 of 5'],
    [click('#avast-start-again-done'), '[data-sync-question]', 'Does it sync now?'],
    [click('[data-action="syncs"]'), '[data-sync-question]', 'Noted'],
    [click('[data-action="syncs-not"]'), '[data-sync-question]', 'What to try next'],
    [click('[data-action="reset"]'), '.reset', 'Remove all ticks'],
    [click('[data-action="confirm-reset"]'), progress, '0 of 5'],
    [click('[data-action="undo"]'), progress, '5 of 5'],
  ],
  'path builder': [
    addressOf('en', 'antivirus'),
    [fill(profile, 'jean'), '[data-warning="unverified"]', /jean|folder/],
    [fill(profile, 'zoë'), '[data-path="folder"]', 'C:\\Users\\zoë'],
    [fill(profile, 'C:\\Users'), '[data-problem="missing-name"]', 'stops before'],
    [fill(profile, 'con'), '[data-problem="reserved-name"]', 'con for itself'],
    [fill(profile, 'nul'), '[data-problem="reserved-name"]', 'nul for itself'],
    [fill(profile, 'C:\\Users\\lea\\Documents'), '.forget', 'This browser remembers your folder'],
    [click('.copyable [data-copy="folder"]'), announcer, 'Copied'],
    [click('[data-action="forget"]'), '.forget', 'Everything is forgotten'],
    [click('[data-action="undo-forget"]'), '.forget', 'This browser remembers'],
  ],
  'data directory': [
    addressOf('en', 'company-not-found'),
    [fill(directory, 'C:\\Sage'), '[data-widget="data-directory"]', /C:\\Sage|folder/],
    [
      fill(directory, 'C:\\ProgramData\\Sage\\Accounts\\2024\\Company.000'),
      '[data-path="data-directory"]',
      'Company.000',
    ],
    [fill(directory, ''), '[data-widget="data-directory"]', /appears|box/],
  ],
  search: [
    addressOf('en', 'antivirus-avast'),
    [click('[data-widget="search"]'), status, 'Type what you see'],
    // Queries for which the texts are always waited for: what a name answers at once depends on the line.
    [fill(input, 'connector id'), spoken, 'for “connector id”'],
    [fill(input, 'sage 50 directory'), spoken, 'for “sage 50 directory”'],
    [fill(input, 'open a support case'), spoken, 'for “open a support case”'],
    [fill(input, 'zzqqxx'), spoken, 'No result for “zzqqxx”'],
    [fill(input, '???'), status, 'no word in this text'],
    [fill(input, ''), status, 'Type what you see'],
  ],
  'hand-off': [
    addressOf('en', 'get-help'),
    [click('[data-handoff-fields] summary'), '[data-handoff-fields]', 'Never a password'],
    [fill('[name="license-key"]', 'abc'), '#handoff-key-notes', 'not a whole licence key'],
    [fill('[name="license-key"]', ''), '[data-handoff-text]', 'Hello'],
    [fill('[name="notes"]', 'a blue window'), '[data-handoff-text]', 'a blue window'],
    [choose('#handoff-antivirus', 'avast'), '[data-handoff-text]', 'Avast'],
    [click('input[value="fr"]'), '[data-handoff-text]', 'Bonjour'],
    [click('[data-copy="handoff"]'), announcer, 'Copied'],
  ],
  viewer: [
    addressOf('en', 'company-not-found'),
    [click('[data-picture="sage-about"] [data-action="open"]'), '.viewer-position', '1 of'],
    [click('[data-action="actual-size"]'), '.viewer-scale', '100%'],
    [click('dialog [data-marker="2"]'), '[data-viewer-status]', 'Mark 2'],
    [click('[data-action="next"]'), '.viewer-position', '2 of'],
    [click('[data-action="next"]'), '[data-viewer-status]', 'Picture 3'],
    [click('[data-action="zoom-in"]'), '[data-viewer-status]', '%'],
    [click('[data-action="previous"]'), '.viewer-position', '2 of'],
    [click('dialog [data-action="close"]'), 'h1', /./],
  ],
  providers: [
    addressOf('en', 'for-providers'),
    [choose('#link-maker-topic', 'avast'), '[data-made-link]', 'go/avast'],
    [choose('#link-maker-place', 'not-yet'), '[data-made-link]', '#not-yet'],
    [choose('#link-maker-topic', 'avg'), '#link-maker-place', 'At the top'],
    [click('.link-maker input[value="fr"]'), '.link-maker', 'Bonjour'],
    [click('.link-maker summary'), '.link-maker', 'own name'],
    [fill(customer, 'D:\\a\\b'), '[data-problem]', /link/],
    [fill(customer, 'lea'), '[data-made-link]', 'folder=lea'],
    [click('.link-maker [data-action="phone"]'), '[data-phone]', 'holds all that the link'],
    [click('.link-maker [data-copy="text"]'), announcer, 'Copied'],
  ],
  'folder offer': [
    addressOf('en', 'managed-antivirus'),
    [
      (page) => page.evaluate(() => (location.hash = '#folder=jean')),
      '[data-offer-text]',
      /that you followed: .*jean/,
    ],
    [click('[data-action="accept-folder"]'), '[data-profile-path]', 'jean'],
    [
      (page) => page.evaluate(() => (location.hash = '#folder=lea')),
      '[data-offer-text]',
      /another folder.*lea/,
    ],
    [click('[data-action="decline-folder"]'), '[data-profile-path]', 'jean'],
  ],
};

/** Follows a journey on a page that is translated beside one that is not: both say the same all the way. */
async function follow(
  page: Page,
  browser: Browser,
  journey: string,
  openTranslated: (address: string) => Promise<void>,
): Promise<void> {
  const [address, ...acts] = journeys[journey] ?? [''];
  const context = await browser.newContext();
  const plain = await context.newPage();
  await open(plain, address);
  await openTranslated(address);
  for (const [act, place, says] of acts) {
    for (const one of [plain, page]) {
      await act(one);
      await expect(one.locator(place).first()).toContainText(says);
    }
    await expect(async () => {
      expect(await readable(page)).toBe(await readable(plain));
    }).toPass({ timeout: 5000 });
    await expectKept(page);
  }
  await expectTranslated(page);
  await context.close();
}

for (const widget of Object.keys(journeys)) {
  test(`${widget}: a translated page goes on changing`, async ({ page, browser }) => {
    await follow(page, browser, widget, async (address) => {
      await open(page, address);
      await translate(page, 'replaced');
    });
  });
}

for (const widget of ['checklist', 'path builder']) {
  test(`${widget}: a page that is translated before it is alive goes on changing`, async ({
    page,
    browser,
  }) => {
    await translateEarly(page, 'wrapped');
    await follow(page, browser, widget, (address) => open(page, address));
  });
}

test('an unfinished list can be declined and offered again on a translated page', async ({
  page,
}) => {
  await open(page, addressOf('en', 'antivirus-avast'));
  await page.locator('#avast-copy-folder-done').check();
  for (const [address, opens] of [
    [addressOf('en'), undefined],
    [addressOf('en', 'get-help'), '[data-widget="search"]'],
  ] as const) {
    await open(page, address);
    if (opens !== undefined) await page.locator(opens).click();
    const list = page.locator('[data-unfinished-list]');
    await expect(list).toContainText('1 of 5 done');
    await translate(page, 'replaced');
    await list.locator('button').click();
    await expect(list).toContainText('not offered any more');
    await expect(list.locator('button')).toHaveText(/Offer it again/);
    await expect(list.locator('button')).toBeFocused();
    await expect(page.locator('[role="status"]:not(#announcer)').last()).toContainText('kept');
    await list.locator('button').click();
    await expect(list).toContainText('1 of 5 done');
    await expect(list.locator('button')).toHaveText(/Stop offering this/);
  }
});

test('what is copied on a translated page is not translated', async ({ page }) => {
  await open(page, addressOf('en', 'get-help'));
  await translate(page, 'replaced');
  await page.locator('[data-copy="handoff"]').click();
  await expect.poll(() => clipboardText(page)).toMatch(/^Hello/);
});
