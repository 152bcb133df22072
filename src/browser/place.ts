type PlaceListener = (place: string | undefined) => void;

const listeners = new Set<PlaceListener>();
let current: string | undefined;

/** Tells where the address leads: to the element with this id, or to none. */
export function tellPlace(place: string | undefined): void {
  current = place;
  for (const listener of listeners) listener(place);
}

/** Calls `listener` with the id that the address leads to, now and whenever it changes; returns the way to stop. */
export function watchPlace(listener: PlaceListener): () => void {
  listeners.add(listener);
  listener(current);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Shows the element with this id, opened if it is folded away; nothing happens where there is none.
 * `reading` also starts reading and the Tab key there, as a browser does for an address of its own,
 * unless the reader is somewhere already.
 */
export function goToPlace(id: string, reading = false): void {
  const place = document.getElementById(id);
  if (!place) return;
  unfold(place);
  place.scrollIntoView();
  if (reading && document.activeElement === document.body) startAt(place);
}

function startAt(place: HTMLElement): void {
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

/** Opens whatever an element is folded away in. */
export function unfold(element: Element): void {
  for (const fold of document.querySelectorAll('details')) {
    if (fold.contains(element)) fold.open = true;
  }
}
