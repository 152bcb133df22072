import { goInstead } from '../browser/dom/incomplete.ts';
import { onClick } from '../browser/dom/on-click.ts';
import { loadViewer, open } from './lazy.ts';

/**
 * Lets every picture of the page open in the viewer. Where that cannot be loaded, the picture's link
 * does what it does without JavaScript.
 */
export function connectPictures(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-picture-link]')) {
    // The button does the same: the keyboard stops at one of them only.
    link.tabIndex = -1;
  }
  onClick('[data-picture-link], [data-action="open"]', (control, event) => {
    const figure = control.closest<HTMLElement>('[data-widget="picture"]');
    // A new tab or window is what the reader asked for with these keys.
    if (!figure || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openPicture(figure, () => {
      goInstead(figure.querySelector('a')?.href ?? '');
    });
  });
}

/**
 * Opens the viewer at a picture, and at its mark with this number; `otherwise` stands in for a viewer
 * that cannot be loaded. The picture's button gets the focus back unless something else is to.
 */
export function openPicture(
  figure: HTMLElement,
  otherwise: () => void,
  marker?: number,
  opener?: HTMLElement,
): void {
  open(
    loadViewer,
    ({ showPicture }) => {
      showPicture(figure, marker, opener);
    },
    otherwise,
  );
}
