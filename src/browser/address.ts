import { type Fragment, parseFragment, writeFragment } from '../domain/fragment.ts';
import { becomeOverlayStep, isOverlayStep, isReturnToPage } from './overlay-step.ts';

/**
 * The one owner of the address: reads what it carries, leaves only the place on the page and the
 * answers to its questions behind, and goes there. Everything else is taken out so that a copied or
 * bookmarked address holds nothing personal.
 */
export function connectAddress(onFragment: (fragment: Fragment) => void): void {
  const read = (arrived: boolean) => {
    const fragment = parseFragment(window.location.hash);
    const { at, picture, marker } = fragment;
    if (isOverlayStep() && hasPicture(picture)) {
      // A reload or Forward came back to an open picture: the page behind it stays where it was.
      onFragment(fragment);
      return;
    }
    // Followed on this page, a link to a picture is a step that Back leaves; a reader who arrives by
    // it gets the page first, so that Back does not leave the site with the picture.
    if (!arrived && hasPicture(picture)) {
      becomeOverlayStep({
        ...(at !== undefined && { at }),
        ...(picture !== undefined && { picture }),
        ...(marker !== undefined && { marker }),
      });
    } else tidy(fragment);
    if (at !== undefined) goToPlace(at);
    onFragment(fragment);
  };
  // First of all listeners: the ones below and those of widgets are not to hear of it.
  window.addEventListener('hashchange', (event) => {
    if (isReturnToPage()) event.stopImmediatePropagation();
  });
  read(true);
  window.addEventListener('hashchange', () => {
    read(false);
  });
}

function hasPicture(id: string | undefined): boolean {
  return id !== undefined && document.querySelector(`[data-picture="${CSS.escape(id)}"]`) !== null;
}

/** Calls `listener` with the id that the address leads to, now and whenever it changes; returns the way to stop. */
export function watchPlace(listener: (place: string | undefined) => void): () => void {
  const tell = () => {
    listener(parseFragment(window.location.hash).at);
  };
  tell();
  window.addEventListener('hashchange', tell);
  return () => {
    window.removeEventListener('hashchange', tell);
  };
}

/** The full address of a place on this page, with nothing else in it: no query, nothing about the reader. */
export function addressOfPlace(id: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${id}`;
}

/**
 * Leaves the path, the rest of the query, the place and, where there are questions to answer, the
 * answers; a folder in the query would reach the server's log.
 */
function tidy({ at, seen }: Fragment): void {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  query.delete('folder');
  const queryText =
    query.size === 0
      ? ''
      : query.size === new URLSearchParams(search).size
        ? search
        : `?${query.toString()}`;
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

/** Shows the element with this id, opened if it is folded away; nothing happens where there is none. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  unfold(place);
  place.scrollIntoView();
}

/** Opens whatever an element is folded away in. */
export function unfold(element: Element): void {
  for (
    let fold = element.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
}
