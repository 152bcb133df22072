import { goTo } from '../../browser/navigation.ts';
import type { Strings } from '../messages.ts';
import type { ViewerMarker, ViewerPicture } from './viewer-picture.ts';

/** The interface strings of a picture and its viewer. */
export type PictureStrings = Strings<'picture.'>;

/**
 * Lets every picture of the page open in the viewer, which is loaded at the first use. Where it
 * cannot be loaded, the picture's link does what it does without JavaScript.
 */
export function connectPictures(root: ParentNode): void {
  const figures = [...root.querySelectorAll<HTMLElement>('[data-widget="picture"]')];
  for (const [index, figure] of figures.entries()) {
    const link = figure.querySelector<HTMLAnchorElement>('[data-picture-link]');
    const button = figure.querySelector<HTMLButtonElement>('[data-action="open"]');
    if (!link || !button) continue;
    const open = (opener: HTMLElement) => {
      openViewer(figures, index, opener).catch(() => {
        goTo(link.href);
      });
    };
    button.addEventListener('click', () => {
      open(button);
    });
    link.addEventListener('click', (event) => {
      // A new tab or window is what the reader asked for with these keys.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(link);
    });
  }
}

async function openViewer(
  figures: readonly HTMLElement[],
  index: number,
  opener: HTMLElement,
): Promise<void> {
  const { showViewer } = await import('./show-viewer.ts');
  const strings = JSON.parse(figures[index]?.dataset.strings ?? '{}') as PictureStrings;
  showViewer({ pictures: figures.map(toViewerPicture), start: index, strings, opener });
}

/** The page already holds everything about its pictures, in its language: the viewer reads it there. */
function toViewerPicture(figure: HTMLElement): ViewerPicture {
  const image = figure.querySelector('img');
  const link = figure.querySelector<HTMLAnchorElement>('[data-picture-link]');
  return {
    id: figure.dataset.picture ?? '',
    source: link?.href ?? '',
    width: Number(image?.getAttribute('width')),
    height: Number(image?.getAttribute('height')),
    alt: image?.alt ?? '',
    caption: figure.querySelector('[data-caption]')?.textContent.trim() ?? '',
    markers: [...figure.querySelectorAll<HTMLElement>('[data-marker]')].map(toViewerMarker),
  };
}

function toViewerMarker(item: HTMLElement): ViewerMarker {
  return {
    number: Number(item.dataset.marker),
    text: item.querySelector('[data-marker-text]')?.textContent.trim() ?? '',
    region: JSON.parse(item.dataset.region ?? '{}') as ViewerMarker['region'],
  };
}
