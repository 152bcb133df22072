import { makeListeners } from '../listeners.ts';

const { tell, listen } = makeListeners<[place: string | undefined]>();
let current: string | undefined;

/** Publishes the id that the address leads to, or that it leads to none. */
export function tellPlace(place: string | undefined): void {
  current = place;
  tell(place);
}

/** Calls `listener` with the id that the address leads to, now and whenever it changes; returns the way to stop. */
export function watchPlace(listener: (place: string | undefined) => void): () => void {
  listener(current);
  return listen(listener);
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
