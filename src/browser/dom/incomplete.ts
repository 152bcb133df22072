import { goTo } from '../address/navigation.ts';

/**
 * Leads to what serves instead of a part that could not be loaded. Offline that would not be there
 * either and the page would be lost: the page says what is missing instead (IncompletePage.astro) until
 * the connection is back, and the part can be tried again.
 */
export function goInstead(href: string): void {
  if (navigator.onLine) goTo(href);
  else tellIncomplete();
}

/**
 * Says that a part of the page is missing, until the connection is back. What is there works on: that
 * is not said as of a page that did not arrive whole (`data-script`).
 */
export function tellIncomplete(): void {
  const page = document.documentElement.dataset;
  page.missing = '';
  window.addEventListener(
    'online',
    () => {
      delete page.missing;
    },
    { once: true },
  );
}
