import { addressOf, isAt, shows, type Scenario } from '../scenario.ts';

const folder = 'C:\\Users\\Zoë & co\\AppData\\Local\\Codat';
const escaped = encodeURIComponent('Zoë & co');

export const doorScenarios: readonly Scenario[] = [
  {
    name: 'a link from the app leads to its page in its language, with its folder',
    async run(page) {
      await page.open(`/go/avast?lang=fr#folder=${escaped}`);
      await isAt(page, addressOf('fr', 'antivirus-avast'));
      await shows(page, '#avast-copy-folder .folder-known', folder);
      await page.waitFor(() => localStorage.getItem('codat-docs:profile:site:v1') === null);
    },
  },
  {
    name: 'a link from the app keeps the place that it stands for',
    async run(page) {
      await page.open(`/go/data-directory?lang=en#folder=${escaped}`);
      await isAt(page, `${addressOf('en', 'company-not-found')}#data-directory`);
      await shows(page, '[data-folder-offer]', folder);
    },
  },
  {
    name: 'the root leads to a hub, the hub to its pages',
    async run(page) {
      await page.open('/');
      await page.click(`a[href$="${addressOf('fr')}"]`);
      await isAt(page, addressOf('fr'));
      await page.click(`main a[href="${addressOf('fr', 'get-help')}"]`);
      await isAt(page, addressOf('fr', 'get-help'));
    },
  },
  {
    name: 'an unknown address is answered in both languages, its own first',
    async run(page) {
      await page.open('/fr/no-such-page/');
      await shows(page, 'main > section[lang="fr"]:first-of-type', 'Cette page n’existe pas');
      await shows(page, 'main > section[lang="en"]', 'This page does not exist');
    },
  },
];
