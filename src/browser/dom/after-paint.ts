/** How long the browser may take to report its first paint, in milliseconds. */
const patience = 500;

/**
 * Calls `run` once the page has been painted: neither on a slow line nor for a slow processor does it
 * compete with what the reader waits for.
 */
export function afterPaint(run: () => void): void {
  let hasRun = false;
  const runOnce = () => {
    if (hasRun) return;
    hasRun = true;
    run();
  };
  // A frame callback comes before its frame is drawn; in the next one, the page up to here is.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      // Drawn is not yet shown: that can take longer than a frame, and browsers report it.
      new PerformanceObserver(runOnce).observe({ type: 'paint', buffered: true });
      setTimeout(runOnce, patience);
    });
  });
}
