import { type Fragment, parseFragment, writeFragment } from '../../domain/fragment.ts';
import { becomeOverlayStep, isOverlayStep, isReturnToPage } from './overlay-history.ts';
import { goToPlace, tellPlace } from './place.ts';

/**
 * The one owner of the address: reads what it carries, leaves only the place on the page and the
 * answers to its questions behind, goes there, and gives back what was read. Everything else is taken
 * out so that a copied or bookmarked address holds nothing personal. `arrived` says that the reader
 * came by this address instead of following a link on the page.
 */
export function takeAddress(arrived: boolean): Fragment {
  if (isReturnToPage()) return {};
  const { hash } = window.location;
  const fragment = parseFragment(hash);
  const { at, picture, marker } = fragment;
  // A reload or Forward came back to an open picture: the address is already as it should be.
  if (!isOverlayStep() || !hasPicture(picture)) {
    // Followed on this page, a link to a picture is a step that Back leaves; a reader who arrives by
    // it gets the page first, so that Back does not leave the site with the picture.
    if (!arrived && hasPicture(picture)) {
      becomeOverlayStep({
        ...(at !== undefined && { at }),
        ...(picture !== undefined && { picture }),
        ...(marker !== undefined && { marker }),
      });
    } else tidy(fragment);
    // The browser itself goes to a plain place on arrival, and the reader may have moved on since then.
    if (at !== undefined && (!arrived || hash.includes('=') || isFoldedAway(at))) {
      goToPlace(at);
      if (arrived) startAt(at);
    }
  }
  tellPlace(at);
  return fragment;
}

/**
 * Starts reading and the Tab key at the element with this id, as a browser does for an address of its
 * own, unless the reader is somewhere already.
 */
function startAt(id: string): void {
  const place = document.getElementById(id);
  if (!place || document.activeElement !== document.body) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    // Nothing can be done with it that a ring would announce.
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
 * Leaves the path, the rest of the query, the place and, where there are questions to answer, the
 * answers; a folder in the query would reach the server's log.
 */
function tidy({ at, seen }: Fragment): void {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  const hasFolder = query.has('folder');
  query.delete('folder');
  const rest = query.toString();
  const queryText = !hasFolder ? search : rest === '' ? '' : `?${rest}`;
  const answers = document.querySelector('[data-widget="symptom-finder"]') ? seen : undefined;
  const place = hash.includes('=')
    ? writeFragment({
        ...(at !== undefined && { at }),
        ...(answers !== undefined && { seen: answers }),
      })
    : hash;
  const next = pathname + queryText + place;
  if (next !== pathname + search + hash)
    window.history.replaceState(window.history.state, '', next);
}
