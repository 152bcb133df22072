import { connectAppearance } from '../../browser/appearance.ts';
import { connectReturn } from '../../browser/back-forward-cache.ts';
import { connectCopyButtons } from '../../browser/clipboard.ts';
import { profileKey, symptomKey } from '../../browser/keys.ts';
import { connectMenu } from '../../browser/menu.ts';
import { onClick } from '../../browser/on-click.ts';
import { whenStored, writeStored } from '../../browser/storage.ts';
import { watchAddress } from '../../browser/watch-address.ts';
import { withAddress, withFinder, withFolder, withUnknownLink } from './late-parts.ts';
import { connectPictures } from './pictures.ts';
import { connectSearch } from './search.ts';

/** What a page in the site's frame does at once; what only some readers use is loaded when they do. */
function connectPage(): void {
  if (document.querySelector('astro-island')) withFolder();
  whenStored(profileKey, withFolder);
  watchAddress((arrived) => {
    withAddress(({ followAddress }) => {
      followAddress(arrived);
    });
  });
  connectCopyButtons();
  connectAppearance();
  connectFinder();
  connectPictures();
  connectSearch();
  connectMenu();
  connectReturn();
}

/**
 * The questions are native: their script adds the address. The last answer, which leads to a page, is
 * remembered for the hand-off text.
 */
function connectFinder(): void {
  onClick('[data-widget="symptom-finder"] summary', () => {
    withFinder(undefined, () => undefined);
  });
  onClick('a[data-seen]', ({ dataset }) => {
    writeStored(symptomKey, dataset.seen ?? '');
  });
}

if (document.querySelector('.frame')) connectPage();
else if (document.querySelector('[data-unknown-link]')) withUnknownLink();
