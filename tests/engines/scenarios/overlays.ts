import { addressOf, hasFocus, isAt, isGone, shows, type Scenario } from '../scenario.ts';

const opener = '[data-widget="picture"][data-picture="sage-about"] [data-action="open"]';
const viewer = 'dialog[data-viewer]';
const search = '[data-widget="search"]';
const input = '[data-search-input]';

export const overlayScenarios: readonly Scenario[] = [
  {
    name: 'a picture opens, zooms, shows a mark and closes with Escape',
    async run(page) {
      await page.open(addressOf('fr', 'company-not-found'));
      await page.click(opener);
      await page.waitFor(
        (wanted) => document.querySelector<HTMLDialogElement>(wanted)?.open === true,
        viewer,
      );
      await page.click(`${viewer} [data-action="actual-size"]`);
      await page.waitFor(() => {
        const shown = document.querySelector('.viewer-picture')?.getBoundingClientRect().width;
        return Math.round(shown ?? 0) === 1128;
      });
      await page.click(`${viewer} [data-action="zoom-in"]`);
      await page.waitFor(() => {
        const shown = document.querySelector('.viewer-picture')?.getBoundingClientRect().width;
        return (shown ?? 0) > 1500;
      });
      await page.click(`${viewer} [data-marker="2"]`);
      await page.waitFor(() => document.querySelector('dialog .mark.current') !== null);
      await page.press('Escape');
      await isGone(page, viewer);
      await hasFocus(page, opener);
    },
  },
  ...(
    [
      ['en', 'license key', '/find-the-license-key/'],
      ['fr', 'antivirus bloque', 'antivirus'],
    ] as const
  ).map(([language, query, end]) => ({
    name: `the search finds “${query}” in ${language}, and its first result leads there`,
    async run(page: Parameters<Scenario['run']>[0]) {
      await page.open(addressOf(language));
      await page.click(search);
      await page.type(input, query);
      await shows(page, '[data-search-status]', query);
      await page.waitFor(
        (part) =>
          document.querySelector('a[data-search-result]')?.getAttribute('href')?.includes(part) ===
          true,
        end,
      );
      await page.press('ArrowDown');
      await hasFocus(page, 'a[data-search-result]');
      await page.press('Enter');
      await page.waitFor(
        (part, lang) => location.href.includes(part) && document.documentElement.lang === lang,
        end,
        language,
      );
    },
  })),
  {
    name: 'Escape closes the search, and its button has the focus again',
    async run(page) {
      await page.open(addressOf('en'));
      await page.click(search);
      await hasFocus(page, input);
      await page.press('Escape');
      await isGone(page, 'dialog.search');
      await hasFocus(page, search);
    },
  },
  {
    name: 'on a narrow screen the menu covers the page, and a link in it leads on',
    async run(page) {
      await page.resize(390, 844);
      try {
        await page.open(addressOf('en'));
        await page.click('.menu-button');
        await page.waitFor(() => document.querySelector('#menu:popover-open') !== null);
        await page.waitFor(() => document.querySelector('main')?.closest('[inert]') !== null);
        await page.click('#menu a[href$="/get-help/"]');
        await isAt(page, '/get-help/');
      } finally {
        await page.resize(1280, 900);
      }
    },
  },
];
