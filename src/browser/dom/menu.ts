/**
 * Keeps the focus inside the menu of narrow screens, a native popover that covers the page: while
 * it is open everything else is inert. Told before it closes, so that its opener can take the focus.
 */
export function connectMenu(): void {
  document.getElementById('menu')?.addEventListener('beforetoggle', (event) => {
    const isOpening = event instanceof ToggleEvent && event.newState === 'open';
    const covered = document.querySelectorAll<HTMLElement>('.skip-link, .header, .columns');
    for (const part of covered) part.inert = isOpening;
  });
}
