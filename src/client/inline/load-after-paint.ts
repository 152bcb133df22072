/**
 * Loads the page's scripts once it has been painted, so that they do not compete with what the reader
 * waits for: neither on a slow line nor for a slow processor. It runs inside of the page, named there
 * as text (inline-call.ts): the script's own element holds the addresses. Where one does not arrive,
 * the page says so; once all have, it is ready, and answers what was clicked last before.
 */
export function loadAfterPaint(): void {
  const files = document.currentScript?.dataset.files?.split(' ') ?? [];
  const page = document.documentElement.dataset;
  const load = () => {
    const loading = files.splice(0).map((file) => import(/* @vite-ignore */ file));
    if (loading.length === 0) return;
    Promise.all(loading).then(
      () => {
        page.ready = '';
        document.querySelector<HTMLElement>('[data-clicked]')?.click();
      },
      () => {
        page.script = 'incomplete';
      },
    );
  };
  // The last of the page is in the frame that is drawn next; when another one begins, it is drawn.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      // Drawn is not yet shown: that can take longer than a frame, and browsers report it.
      new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
      // In case one does not.
      setTimeout(load, 500);
    });
  });
}
