import { hasArrival, hasPlace, putBackFolder } from '../browser/address/arrival.ts';
import { tellPlace } from '../browser/address/place.ts';
import { connectFeedback } from '../browser/count.ts';
import { connectAppearance } from '../browser/dom/appearance.ts';
import { connectCopyButtons } from '../browser/dom/clipboard.ts';
import { tellNotOpened } from '../browser/dom/incomplete.ts';
import { connectMenu } from '../browser/dom/menu.ts';
import { onClick } from '../browser/dom/on-click.ts';
import {
  profileKey,
  readStored,
  symptomKey,
  watchStorage,
  writeStored,
} from '../browser/storage/storage.ts';
import { replayEarlyClick } from './early-click.ts';
import {
  loadAddress,
  loadFinder,
  loadFolder,
  loadUnfinished,
  loadUnknownLink,
  use,
} from './lazy.ts';
import { connectPictures } from './open-picture.ts';
import { connectSearch } from './open-search.ts';

/**
 * What a page does at once, outside of its widgets; what only some readers use is loaded when they do.
 * Resolved once the page is ready (`data-ready`) and early clicks outside of widgets are answered.
 */
export async function connectFrame(): Promise<void> {
  connectUnfinished();
  if (document.querySelector('.frame')) await connectPage();
  else if (document.querySelector('[data-unknown-link]')) await use(loadUnknownLink);
  document.documentElement.dataset.ready = '';
  replayEarlyClick();
}

async function connectPage(): Promise<void> {
  connectCopyButtons();
  connectAppearance();
  connectFinder();
  connectPictures();
  connectSearch();
  connectMenu();
  connectFeedback();
  // Where a folder is known, or can be given, Copy buttons depend on it: an early click waits for it.
  await Promise.allSettled([connectFolder(), followAddress()]);
}

/** Leads readers back to the lists that they have begun, on the pages that have a place for it. */
function connectUnfinished(): void {
  const page = document.documentElement.dataset;
  const places = document.querySelectorAll<HTMLElement>('[data-unfinished-place]');
  if (page.unfinished === undefined || places.length === 0) return;
  void use(
    loadUnfinished,
    ({ showUnfinished }) => {
      showUnfinished(places);
    },
    () => {
      delete page.unfinished;
    },
  );
}

/** The rules of the reader's folder: a page without a widget is complete without them until there is one. */
async function connectFolder(): Promise<void> {
  const isNeeded =
    document.querySelector('[data-island]') !== null || readStored(profileKey) !== undefined;
  if (isNeeded) await use(loadFolder);
  else {
    const stopWatching = watchStorage((key) => {
      if (key !== profileKey) return;
      stopWatching();
      void use(loadFolder);
    });
  }
}

/** Does what the address asks for: on arrival, and whenever the reader follows a link on the page. */
async function followAddress(): Promise<void> {
  const follow = (arrived: boolean) =>
    use(
      loadAddress,
      (chunk) => chunk.follow(arrived),
      () => {
        putBackFolder();
        tellNotOpened();
      },
    );
  window.addEventListener('hashchange', ({ newURL }) => {
    if (new URL(newURL).hash !== '') void follow(false);
    // Else, with a place in the address by now, Back has closed what lay over the page there.
    else if (!hasPlace()) tellPlace(undefined);
  });
  if (hasArrival()) await follow(true);
}

/**
 * The questions are native disclosures: their script adds the address. The last answer, which leads to
 * a page, is remembered for the hand-off text.
 */
function connectFinder(): void {
  onClick('[data-widget="symptom-finder"] summary', () => {
    void use(loadFinder, undefined, () => undefined);
  });
  onClick('a[data-seen]', ({ dataset }) => {
    writeStored(symptomKey, dataset.seen ?? '');
  });
}
