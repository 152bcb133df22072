import { connectAppearance } from '../browser/dom/appearance.ts';
import { connectReturn } from '../browser/storage/back-forward-cache.ts';
import { connectCopyButtons } from '../browser/dom/clipboard.ts';
import { profileKey, symptomKey } from '../browser/storage/keys.ts';
import { connectMenu } from '../browser/dom/menu.ts';
import { onClick } from '../browser/dom/on-click.ts';
import { whenStored, writeStored } from '../browser/storage/storage.ts';
import { watchAddress } from '../browser/address/watch-address.ts';
import { withAddress, withFinder, withFolder, withUnknownLink } from './lazy.ts';
import { connectPictures } from './open-picture.ts';
import { connectSearch } from './open-search.ts';

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
