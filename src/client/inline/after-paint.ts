/**
 * Puts what a template holds into the page once the page has been painted: its script elements load
 * from then on, and neither on a slow line nor for a slow processor do they compete with what the reader
 * waits for. A browser that does not report its paint is not waited for longer than `patience`, in
 * milliseconds.
 *
 * The page carries this function inline: it may use nothing but its arguments and the browser.
 */
export function afterPaint(templateId: string, patience: number): void {
  let hasRun = false;
  const run = () => {
    // Nothing in an older browser (before-paint.ts).
    const template = document.querySelector(`[data-script] #${templateId}`);
    if (hasRun || !(template instanceof HTMLTemplateElement)) return;
    hasRun = true;
    document.body.append(document.importNode(template.content, true));
  };
  // A frame callback comes before its frame is drawn; in the next one, the page up to here is.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      // Drawn is not yet shown: that can take longer than a frame, and browsers report it.
      new PerformanceObserver(run).observe({ type: 'paint', buffered: true });
      setTimeout(run, patience);
    });
  });
}
