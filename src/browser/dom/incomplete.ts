import { goTo } from '../address/location.ts';

const page = () => document.documentElement.dataset;

/** What of the page's own scripts did not arrive, by name. */
const missing = new Set<string>();

/** Says that a part without which the page does not work whole did not arrive (`data-script`, IncompletePage.astro). */
export function tellMissing(part: string): void {
  missing.add(part);
  page().script = 'incomplete';
}

/** Takes back what {@link tellMissing} said, once the part is there after all. */
export function tellArrived(part: string): void {
  missing.delete(part);
  if (missing.size === 0) page().script = '';
}

/**
 * Says that a part which opens over the page could not be loaded (`data-missing`), until the
 * connection is back and it can be tried again. The page itself works on.
 */
export function tellNotOpened(): void {
  page().missing = '';
  window.addEventListener(
    'online',
    () => {
      delete page().missing;
    },
    { once: true },
  );
}

/**
 * Leads to what serves instead of a part that could not be loaded. Offline that would not be there
 * either and the page would be lost: the page says what is missing instead.
 */
export function goInstead(href: string): void {
  if (navigator.onLine) goTo(href);
  else tellNotOpened();
}
