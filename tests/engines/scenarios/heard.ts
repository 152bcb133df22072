import type { Key, Page } from '../driver.ts';
import { listen } from '../listening.ts';
import { addressOf, hasFocus, isGone, isTicked, shows, type Scenario } from '../scenario.ts';

/*
 * What a screen reader says by itself after each action: one sentence, and the focus never leaves the page.
 * All is done with the keyboard alone: WebKit gives the focus to no button that is clicked.
 */

/** How long a second sentence is listened for, in milliseconds: longer than boxes wait for a reader to rest. */
const silence = 900;

/**
 * Does something and listens to what follows. Throws unless that many sentences are spoken, none of them
 * in the description of what has the focus too, and the focus is never on `body`.
 */
async function hears(page: Page, sentences: number, action: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => window.heard?.said.length ?? 0);
  await action();
  await page.waitFor((count) => (window.heard?.said.length ?? 0) >= count, before + sentences);
  // Briefly where nothing is to be said: a sentence that comes later is one too many for the next action.
  await new Promise((done) => setTimeout(done, sentences === 0 ? silence / 4 : silence));
  const heard = await page.evaluate(() => window.heard);
  const said = heard?.said.slice(before) ?? [];
  const told = `${action.toString()}: ${JSON.stringify({ ...heard, said })}`;
  if (said.length !== sentences) throw new Error(`${sentences} sentences expected, ${told}`);
  if (heard?.described.length !== 0) throw new Error(`Said twice, ${told}`);
  if (heard.lost.length > 0) throw new Error(`The focus was on body, ${told}`);
}

async function openAndListen(page: Page, address: string, beginAt: string): Promise<void> {
  await page.open(address);
  await page.focus(beginAt);
  await page.evaluate(listen);
}

const key = (page: Page, selector: string, pressed: Key) => async () => {
  await page.focus(selector);
  await page.press(pressed);
};

const list = '[data-checklist="avast"]';
const box = (number: number) => `${list} > ol > li:nth-child(${number}) > input`;
const action = (name: string, inside = '') => `${inside} [data-action="${name}"]`;
const field = 'textarea[name="profile"]';

const types = (page: Page, selector: string, text: string) => async () => {
  await page.focus(selector);
  await page.evaluate((wanted) => {
    document.querySelector<HTMLTextAreaElement>(wanted)?.select();
  }, selector);
  await page.write(text);
};

/** What lies over the page is closed with Escape, opened again, and closed by the browser's Back; each leads to its opener. */
async function closesBothWays(
  page: Page,
  opener: string,
  opens: () => Promise<void>,
): Promise<void> {
  await hears(page, 0, () => page.press('Escape'));
  await hasFocus(page, opener);
  await hears(page, 0, opens);
  await hears(page, 0, async () => {
    await page.back();
    await isGone(page, 'dialog');
  });
  await hasFocus(page, opener);
}

export const heardScenarios: readonly Scenario[] = [
  {
    name: 'each step of a list that is ticked or did not work is answered by one sentence',
    async run(page) {
      await openAndListen(page, addressOf('en', 'antivirus-avast'), box(1));
      await hears(page, 1, key(page, box(1), ' '));
      await hears(page, 1, key(page, box(2), ' '));
      await hears(page, 1, key(page, box(2), ' '));
      const problem = `${list} > ol > li:nth-child(2) .problem`;
      await hears(page, 0, key(page, `${problem} > summary`, 'Enter'));
      await hears(page, 1, key(page, action('did-not-work', problem), 'Enter'));
      await hears(page, 1, key(page, action('did-not-work', problem), 'Enter'));
      await hears(page, 0, key(page, action('phone', list), 'Enter'));
      for (const number of [2, 3, 4, 5]) await hears(page, 1, key(page, box(number), ' '));
      await hears(page, 1, key(page, action('syncs'), 'Enter'));
    },
  },
  {
    name: 'starting a list again and taking it back moves the focus from button to button',
    async run(page) {
      await openAndListen(page, addressOf('en', 'antivirus-avast'), box(1));
      await hears(page, 1, key(page, box(1), ' '));
      await hears(page, 0, key(page, action('reset'), 'Enter'));
      await hasFocus(page, action('confirm-reset'));
      await hears(page, 0, key(page, action('cancel-reset'), 'Enter'));
      await hasFocus(page, action('reset'));
      await hears(page, 0, () => page.press('Enter'));
      await hasFocus(page, action('confirm-reset'));
      await hears(page, 1, () => page.press('Enter'));
      await hasFocus(page, action('undo'));
      await isTicked(page, box(1), false);
      await hears(page, 1, () => page.press('Enter'));
      await hasFocus(page, action('reset'));
      await isTicked(page, box(1), true);
      // Nothing is left of what gave way.
      await isGone(page, `.reset ${action('undo')}, .reset .visually-hidden`);
    },
  },
  {
    name: 'a list that says where the reader was goes on at the step, and a folder is found in its field',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.focus(box(1));
      await page.evaluate(listen);
      await hears(page, 1, types(page, field, 'jean'));
      await hears(page, 1, key(page, box(1), ' '));
      await hears(page, 1, key(page, box(2), ' '));
      await page.reload();
      await page.focus(action('close-returned'));
      await page.evaluate(listen);
      await hears(page, 0, () => page.press('Enter'));
      await hasFocus(page, box(3));
      await hears(page, 0, key(page, action('find-folder'), 'Enter'));
      await hasFocus(page, field);
      await isGone(page, `${list} .folder-known:focus-within`);
      await hears(page, 1, types(page, field, 'marie'));
    },
  },
  {
    name: 'what is typed into the path builder is answered by one sentence, and by no description',
    async run(page) {
      await openAndListen(page, addressOf('en', 'antivirus'), field);
      await hears(page, 1, types(page, field, 'jean'));
      await hears(page, 1, types(page, field, 'marie@example.com'));
      await hears(page, 1, types(page, field, 'C:\\Users\\jean and C:\\Users\\marie'));
      await hears(page, 1, key(page, '[data-widget="path-builder"] .choices button', 'Enter'));
      await hasFocus(page, field);
      await hears(page, 1, key(page, action('forget'), 'Enter'));
      await hasFocus(page, action('undo-forget'));
      await hears(page, 1, () => page.press('Enter'));
      await hasFocus(page, action('forget'));
      const copy = '[data-widget="path-builder"] [data-copy="folder"]';
      await hears(page, 1, key(page, copy, 'Enter'));
    },
  },
  {
    name: 'on the page that asks for help every field and way answers once, or is silent',
    async run(page) {
      const fold = '[data-handoff-fields] > summary';
      await openAndListen(page, addressOf('en', 'get-help'), fold);
      await hears(page, 0, () => page.press('Enter'));
      await hears(page, 0, types(page, '#handoff-notes', 'on the phone'));
      await hears(page, 1, types(page, '#handoff-key', 'abc'));
      await hears(page, 0, key(page, 'input[name="handoff-language"][value="fr"]', ' '));
      await shows(page, '[data-handoff-text]', 'Bonjour');
      await hears(page, 1, key(page, '[data-copy="handoff"]', 'Enter'));
    },
  },
  {
    name: 'the boxes for a data directory and for a customer’s folder answer once',
    async run(page) {
      const directory = 'textarea[name="data-directory"]';
      await openAndListen(page, addressOf('en', 'company-not-found'), directory);
      await hears(
        page,
        1,
        types(page, directory, 'C:\\ProgramData\\Sage\\Accounts\\2024\\COMPANY.000'),
      );

      const fold = '[data-widget="link-maker"] summary';
      await openAndListen(page, addressOf('en', 'for-providers'), fold);
      await hears(page, 0, () => page.press('Enter'));
      const customer = 'textarea[name="customer-folder"]';
      await hears(page, 1, types(page, customer, 'C:\\Users\\jean and C:\\Users\\marie'));
      await hears(
        page,
        1,
        key(page, '[data-widget="link-maker"] .choices .choices button', 'Enter'),
      );
      await hasFocus(page, customer);
      await hears(page, 0, key(page, '[data-widget="link-maker"] [data-action="phone"]', 'Enter'));
    },
  },
  {
    name: 'the search says how many it found, and gives the focus back, also by way of the browser’s Back',
    async run(page) {
      const opener = '[data-widget="search"]';
      await openAndListen(page, addressOf('en'), opener);
      const opens = async () => {
        await page.press('Enter');
        await hasFocus(page, '[data-search-input]');
      };
      await hears(page, 0, opens);
      await hears(page, 1, () => page.write('quarantine'));
      await hears(page, 0, () => page.press('ArrowDown'));
      await closesBothWays(page, opener, opens);
    },
  },
  {
    name: 'the viewer says the picture or the mark, and no mark that goes takes the focus along',
    async run(page) {
      const opener = '[data-picture="sage-about"] [data-action="open"]';
      const viewer = 'dialog[data-viewer]';
      await openAndListen(page, addressOf('en', 'company-not-found'), opener);
      const opens = async () => {
        await page.press('Enter');
        await hasFocus(page, `${viewer} [data-action="close"]`);
      };
      await hears(page, 0, opens);
      await hears(page, 1, key(page, `${viewer} [data-action="next"]`, 'Enter'));
      await hears(page, 1, key(page, `${viewer} li:last-child > [data-marker]`, 'Enter'));
      // Past a picture that has fewer marks.
      for (let times = 0; times < 3; times += 1) await hears(page, 1, () => page.press('PageDown'));
      await closesBothWays(page, opener, opens);
    },
  },
  {
    name: 'a question that is answered leads to the beginning of the page',
    async run(page) {
      const offer = '[data-folder-offer]';
      for (const answer of ['accept-folder', 'decline-folder']) {
        await page.open(`${addressOf('en', 'managed-antivirus')}#folder=jean`);
        await shows(page, '#announcer', 'jean');
        await page.focus(action(answer, offer));
        await page.evaluate(listen);
        await hears(page, 0, () => page.press('Enter'));
        await hasFocus(page, 'h1');
        await page.startAfresh();
      }
      await page.open(addressOf('en', 'get-help'));
      await page.evaluate(() => {
        document.documentElement.dataset.offer = 'fr';
      });
      await page.focus('.language-offer button');
      await page.evaluate(listen);
      await hears(page, 0, () => page.press('Enter'));
      await hasFocus(page, 'h1');
    },
  },
  {
    name: 'the questions on the hub, the lists that were begun and the menu keep the focus',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.focus(box(1));
      await page.press(' ');
      await shows(page, `${list} [data-progress]`, '1 ');
      await openAndListen(page, addressOf('en'), '[data-unfinished-list] button');
      await hears(page, 1, () => page.press('Enter'));
      await hasFocus(page, action('offer-list'));
      await hears(page, 0, () => page.press('Enter'));
      await hasFocus(page, action('decline-list'));

      const question = '[data-seen="antivirus"]';
      await hears(page, 0, key(page, `${question} > summary`, 'Enter'));
      await page.focus(`${question} a`);
      await hears(page, 0, () => page.back());
      await hasFocus(page, `${question} > summary`);

      await page.resize(390, 844);
      try {
        await page.focus('.menu-button');
        await hears(page, 0, () => page.press('Enter'));
        await hasFocus(page, '#menu .close');
        await hears(page, 0, () => page.press('Enter'));
        await hasFocus(page, '.menu-button');
        await hears(page, 0, () => page.press('Enter'));
        await hears(page, 0, () => page.press('Escape'));
        await hasFocus(page, '.menu-button');
      } finally {
        await page.resize(1280, 900);
      }
    },
  },
];
