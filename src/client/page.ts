import { afterPaint } from '../browser/dom/after-paint.ts';
import { tellMissing } from '../browser/dom/incomplete.ts';

/**
 * The page's one script element: it waits for the first paint, then loads the rest at the same time. A
 * part that does not arrive is told and takes nothing else along.
 */
afterPaint(() => {
  const frame = import('./frame.ts').then(({ connectFrame }) => connectFrame());
  frame.catch(() => {
    tellMissing('frame');
  });
  if (!document.querySelector('[data-island]')) return;
  import('./islands.ts').then(
    ({ hydrateIslands }) => {
      hydrateIslands();
    },
    () => {
      tellMissing('islands');
    },
  );
});
