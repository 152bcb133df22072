import { h, render } from 'preact';
import { Unfinished } from './Unfinished.tsx';

/** Fills the places of the page for what leads back to an unfinished list (components/UnfinishedLists.astro). */
export function showUnfinished(places: Iterable<HTMLElement>): void {
  for (const place of places) {
    const { kit = '', choosesLanguage } = place.dataset;
    render(h(Unfinished, { kitHref: kit, language: choosesLanguage, onCount: keepPlace }), place);
  }
}

/** Keeps as much of the place as is filled: what was stored may name a list that is no longer there. */
function keepPlace(count: number): void {
  const page = document.documentElement.dataset;
  if (count === 0) delete page.unfinished;
  else page.unfinished = String(count);
}
