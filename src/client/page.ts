import { tellMissing } from '../browser/dom/incomplete.ts';

/**
 * The page's one script element, which is in the page from its first paint on
 * (inline/after-paint.ts). It loads the rest at the same time; a part that does not arrive is told and
 * takes nothing else along.
 */
const frame = import('./frame.ts').then(({ connectFrame }) => connectFrame());
frame.catch(() => {
  tellMissing('frame');
});
if (document.querySelector('[data-island]')) {
  import('./islands.ts').then(
    ({ hydrateIslands }) => {
      hydrateIslands();
    },
    () => {
      tellMissing('islands');
    },
  );
}
