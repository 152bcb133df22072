import { otherLanguageLink } from '../../browser/address/location.ts';
import { readWords } from '../../browser/words.ts';
import { readPicture } from './read-pictures.ts';
import { showViewer } from './show-viewer.ts';

/**
 * Opens the viewer with the page's pictures, at the one of this figure and at one of its marks; its
 * button gets the focus back unless something else is to.
 */
export function showPicture(
  figure: HTMLElement,
  marker?: number,
  opener = figure.querySelector<HTMLElement>('[data-action="open"]'),
): void {
  // A second click while the viewer's chunk was loading would open a second dialog.
  if (!opener || document.querySelector('dialog[open]')) return;
  const figures = [...document.querySelectorAll<HTMLElement>('[data-widget="picture"]')];
  showViewer({
    pictures: figures.map(readPicture),
    start: figures.indexOf(figure),
    marker,
    words: readWords(document, ['picture']),
    language: otherLanguageLink(),
    opener,
  });
}
