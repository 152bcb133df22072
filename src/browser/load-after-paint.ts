/**
 * Loads the page's scripts once it has been painted, so that on a slow line they do not compete with
 * what the reader waits for. It runs inside of the page, named there as text (inline-call.ts): the
 * script's own element holds the addresses. Where one does not arrive, the page says so.
 */
export function loadAfterPaint(): void {
  const files = document.currentScript?.dataset.files?.split(' ') ?? [];
  requestAnimationFrame(() => {
    setTimeout(() => {
      for (const file of files) {
        import(/* @vite-ignore */ file).catch(() => {
          document.documentElement.dataset.script = 'incomplete';
        });
      }
    });
  });
}
