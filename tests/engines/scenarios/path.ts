import type { Page } from '../driver.ts';
import { addressOf, isGone, shows, type Scenario } from '../scenario.ts';

const field = 'textarea[name="profile"]';
const result = '[data-path="folder"]';
const inStep = '#avast-save-exception [data-profile-path="folder"]';
const folder = 'C:\\Users\\Zoë & co\\AppData\\Local\\Codat';

/** The folder is stored once the reader rests; until then the builder still changes its height. */
const isRemembered = (page: Page) =>
  page.waitFor(() => localStorage.getItem('codat-docs:profile:site:v1') !== null);

export const pathScenarios: readonly Scenario[] = [
  {
    name: 'a typed folder fills in every path, and is there after a reload and on other pages',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await shows(page, inStep, '<your-folder>');
      await page.type(field, 'C:\\Users\\Zoë & co\\Documents');
      await shows(page, result, folder);
      await isRemembered(page);
      await shows(page, inStep, folder);
      await page.reload();
      await shows(page, '.folder-known [data-profile-path]', folder);
      await page.open(addressOf('fr', 'managed-antivirus'));
      await shows(page, '[data-profile-path="folder"]', folder);
    },
  },
  {
    name: 'what was copied can be pasted, and the page says that it was copied',
    async run(page) {
      await page.open(addressOf('fr', 'antivirus-avast'));
      await page.type(field, 'jean');
      await shows(page, result, 'C:\\Users\\jean\\AppData');
      await isRemembered(page);
      await page.click('#avast-save-exception button[data-copy="folder"]');
      await shows(page, '#announcer', 'Copié dans le presse-papiers');
      await page.click('[data-widget="search"]');
      await page.paste('[data-search-input]');
      await page.waitFor(
        () =>
          document.querySelector<HTMLInputElement>('[data-search-input]')?.value ===
          'C:\\Users\\jean\\AppData\\Local\\Codat',
      );
    },
  },
  {
    name: 'forgetting empties every path and the storage',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.type(field, 'jean');
      await shows(page, result, 'jean');
      await isRemembered(page);
      await page.click('[data-widget="path-builder"] [data-action="forget"]');
      await shows(page, inStep, '<your-folder>');
      await page.waitFor(() => localStorage.length === 0);
    },
  },
  {
    name: 'what Windows forbids is refused in words, as text',
    async run(page) {
      await page.open(addressOf('en', 'antivirus-avast'));
      await page.type(field, '<img src=x onerror=alert(1)>');
      await page.waitFor(() => document.querySelector('[data-problem]') !== null);
      await isGone(page, 'main img[src="x"]');
      await shows(page, result, '<your-folder>');
    },
  },
];
