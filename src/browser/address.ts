import { type Fragment, parseFragment } from '../domain/fragment.ts';

/**
 * The one owner of the address: reads what it carries, leaves only the place on the page behind,
 * and goes there. Everything but the place is taken out so that a copied or bookmarked address
 * holds nothing personal.
 */
export function connectAddress(onFragment: (fragment: Fragment) => void): void {
  const read = () => {
    const fragment = parseFragment(window.location.hash);
    tidy(fragment);
    if (fragment.at !== undefined) goToPlace(fragment.at);
    onFragment(fragment);
  };
  read();
  window.addEventListener('hashchange', read);
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

/** Leaves the path, the rest of the query and `#at`; a folder in the query would reach the server's log. */
function tidy({ at }: Fragment): void {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  query.delete('folder');
  const queryText =
    query.size === 0
      ? ''
      : query.size === new URLSearchParams(search).size
        ? search
        : `?${query.toString()}`;
  const place = hash.includes('=') ? (at === undefined ? '' : `#${encodeURIComponent(at)}`) : hash;
  const next = pathname + queryText + place;
  if (next !== pathname + search + hash)
    window.history.replaceState(window.history.state, '', next);
}

/** Shows the element with this id, opened if it is folded away; nothing happens where there is none. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  place.scrollIntoView();
}
