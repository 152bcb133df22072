import { type Fragment, parseFragment, writeFragment } from '../../domain/fragment.ts';
import { replaceAddress } from './location.ts';
import { becomeOverlayStep, isOverlayStep } from './overlay-history.ts';
import { goToPlace, tellPlace } from './place.ts';

declare global {
  interface Window {
    /**
     * The fragment of the address as it was before the inline script took the reader's folder out of
     * it (src/client/inline/before-paint.ts), until somebody takes it over.
     */
    arrival?: string | undefined;
  }
}

/**
 * Whether there is something to follow: the address by which the reader arrived carries a fragment,
 * or a folder in its query, or history came back to something that lay over the page.
 */
export function hasArrival(): boolean {
  const { hash, search } = window.location;
  return (window.arrival ?? hash) !== '' || search.includes('folder=') || isOverlayStep();
}

/** Whether the address leads to a place on the page, or to anything else behind its `#`. */
export function hasPlace(): boolean {
  return window.location.hash !== '';
}

/**
 * Puts the folder of a link back into the address: the chunk that takes it over could not be loaded,
 * and a reload must find it again.
 */
export function putBackFolder(folder?: string): void {
  if (folder !== undefined)
    replaceAddress(writeFragment({ ...parseFragment(window.location.hash), folder }));
  else if (window.arrival !== undefined) replaceAddress(window.arrival);
}

/**
 * Reads the fragment and replaces it by the part that may stay: the place on the page and the
 * answers to its questions. Scrolls there, and returns all that was read. The rest goes, so that a
 * copied or bookmarked address holds nothing personal. `arrived`: the page was loaded with this
 * address; else it comes from a `hashchange`, mostly a link on the page.
 */
export function takeAddress(arrived: boolean): Fragment {
  const hash = window.arrival ?? window.location.hash;
  window.arrival = undefined;
  const fragment = parseFragment(hash);
  const { at, picture, marker } = fragment;
  const isOpen = isOverlayStep() && hasPicture(picture);
  if (arrived && isOverlayStep() && !isOpen) {
    // A reload, or Back from another page, came to a step whose overlay is gone: that would be a Back
    // which does nothing.
    window.history.back();
  } else if (!isOpen) {
    // The viewer takes over the entry that a link on the page has pushed: Back closes the picture.
    // On arrival it pushes an entry of its own over the page's, or Back would leave the site.
    if (!arrived && hasPicture(picture)) {
      becomeOverlayStep({ at, picture, marker });
    } else tidy(hash, fragment);
    // On arrival the browser has scrolled to a plain fragment by itself; the reader may have
    // scrolled on since then.
    if (at !== undefined && (!arrived || hash.includes('=') || isFoldedAway(at))) {
      goToPlace(at);
      if (arrived) startAt(at);
    }
  }
  tellPlace(at);
  return fragment;
}

/**
 * Moves the focus to the element with this id, so that screen readers and the Tab key go on from
 * there, as a browser does for a plain fragment. A focus that is somewhere already stays.
 */
function startAt(id: string): void {
  const place = document.getElementById(id);
  if (!place || document.activeElement !== document.body) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    // A focus ring would promise a control; the element is none.
    place.style.outline = 'none';
    const undo = () => {
      place.removeAttribute('tabindex');
      place.style.removeProperty('outline');
    };
    place.addEventListener('blur', undo, { once: true });
  }
  place.focus({ preventScroll: true });
}

function hasPicture(id: string | undefined): boolean {
  return id !== undefined && document.querySelector(`[data-picture="${CSS.escape(id)}"]`) !== null;
}

function isFoldedAway(id: string): boolean {
  return document.getElementById(id)?.closest('details:not([open])') != null;
}

/**
 * Replaces the address by the path, the rest of the query, `at` and, on a page with questions,
 * `seen`. A folder in the query goes too: with a reload it would reach the server's log once more.
 */
function tidy(hash: string, { at, seen }: Fragment): void {
  const address = new URL(window.location.href);
  // Deleting writes the rest of the query anew, which stays as it is where there is nothing to delete.
  if (address.searchParams.has('folder')) address.searchParams.delete('folder');
  const answers = document.querySelector('[data-widget="symptom-finder"]') ? seen : undefined;
  address.hash = hash.includes('=') ? writeFragment({ at, seen: answers }) : hash;
  if (address.href !== window.location.href) replaceAddress(address.href);
}
