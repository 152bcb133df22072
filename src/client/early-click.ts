import { isServed } from './inline/is-served.ts';

/**
 * Dispatches again what was clicked last before its listeners were there, once they are; the inline
 * script marks it (`data-clicked`). Called whenever a part of the page has come to life.
 */
export function replayEarlyClick(): void {
  const control = document.querySelector<HTMLElement>('[data-clicked]');
  if (!control || !isServed(control)) return;
  control.removeAttribute('data-clicked');
  control.click();
}
