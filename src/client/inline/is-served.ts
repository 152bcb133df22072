/**
 * Whether the listeners of a control are there: those of its widget, once that is hydrated
 * (`data-alive`), and those of the page (`data-ready`) for all that stands outside of widgets. A Copy
 * button inside a widget needs both: the page's one listener copies, the widget draws what is copied.
 *
 * Pages carry this function inline: it may use nothing but its argument and the browser.
 */
export function isServed(control: HTMLElement): boolean {
  const island = control.closest<HTMLElement>('[data-island]');
  const isHydrated = island === null || island.dataset.alive !== undefined;
  const needsPage = island === null || control.dataset.copy !== undefined;
  return isHydrated && (!needsPage || document.documentElement.dataset.ready !== undefined);
}
