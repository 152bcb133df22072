/** Time for a screen reader to notice that the live region was emptied, in milliseconds. */
const pause = 50;

/** What waits to be spoken. */
let pending: string[] = [];

/**
 * Speaks a change once through the page's one live region. The region is emptied first and filled
 * in a later task, so that the same sentence twice in a row is spoken twice; sentences that come
 * meanwhile are spoken together.
 */
export function announce(sentence: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  pending.push(sentence);
  if (pending.length > 1) return;
  region.textContent = '';
  window.setTimeout(() => {
    region.textContent = pending.join(' ');
    pending = [];
  }, pause);
}
