/**
 * Speaks a change once through the page's one live region. The region is emptied first and filled
 * in a later task, so that the same sentence twice in a row is spoken twice.
 */
export function announce(sentence: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  region.textContent = '';
  window.setTimeout(() => {
    region.textContent = sentence;
  }, 50);
}
