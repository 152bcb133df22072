type PlaceListener = (place: string | undefined) => void;

const listeners = new Set<PlaceListener>();
let current: string | undefined;

/** Publishes the id that the address leads to, or that it leads to none. */
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

/** Shows the element with this id, opened if it is folded away; nothing happens where there is none. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  unfold(place);
  place.scrollIntoView();
}

/** Opens whatever an element is folded away in. */
export function unfold(element: Element): void {
  for (const fold of document.querySelectorAll('details')) {
    if (fold.contains(element)) fold.open = true;
  }
}
