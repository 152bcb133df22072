import { type Fragment, parseFragment, writeFragment } from '../../domain/fragment.ts';
import { becomeOverlayStep, isOverlayStep, isReturnToPage } from './overlay-history.ts';
import { goToPlace, tellPlace } from './place.ts';

/**
 * Reads the fragment and replaces it by the part that may stay: the place on the page and the
 * answers to its questions. Scrolls there, and returns all that was read. The rest goes, so that a
 * copied or bookmarked address holds nothing personal. `arrived`: the page was loaded with this
 * address; else it comes from a `hashchange`, mostly a link on the page.
 */
export function takeAddress(arrived: boolean): Fragment {
  if (isReturnToPage()) return {};
  const { hash } = window.location;
  const fragment = parseFragment(hash);
  const { at, picture, marker } = fragment;
  // A reload or Forward came back to an open picture: the address is already as it should be.
  if (!isOverlayStep() || !hasPicture(picture)) {
    // The viewer takes over the entry that a link on the page has pushed: Back closes the picture.
    // On arrival it pushes an entry of its own over the page's, or Back would leave the site.
    if (!arrived && hasPicture(picture)) {
      becomeOverlayStep({
        ...(at !== undefined && { at }),
        ...(picture !== undefined && { picture }),
        ...(marker !== undefined && { marker }),
      });
    } else tidy(fragment);
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
