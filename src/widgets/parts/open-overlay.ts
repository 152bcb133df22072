import { type ComponentChild, render } from 'preact';

/**
 * Draws something over the page until it calls the `close` that it is given, then takes it away
 * and gives the focus back to `opener`.
 */
export function openOverlay(
  opener: HTMLElement,
  draw: (close: () => void) => ComponentChild,
): void {
  const host = document.createElement('div');
  document.body.append(host);
  const close = () => {
    render(null, host);
    host.remove();
    opener.focus({ preventScroll: true });
  };
  render(draw(close), host);
}
