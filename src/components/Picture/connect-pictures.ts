import { unfold } from '../../browser/address.ts';
import { goInstead } from '../../browser/incomplete.ts';
import { servePictureLinks } from '../../browser/picture-links.ts';
import type { Strings } from '../messages.ts';
import { readOtherLanguage, readPicture } from './read-pictures.ts';

/** The interface strings of a picture and its viewer. */
export type PictureStrings = Strings<'picture.'>;

interface Request {
  readonly index: number;
  /** The number of the mark to go to. */
  readonly marker?: number | undefined;
  /** Gets the focus back when the viewer is closed. */
  readonly opener: HTMLElement;
}

/**
 * Lets every picture of the page open in the viewer, by a click or by a link to it. The viewer is
 * loaded at the first use; where it cannot be, the picture's link does what it does without
 * JavaScript.
 */
export function connectPictures(root: ParentNode): void {
  const figures = [...root.querySelectorAll<HTMLElement>('[data-widget="picture"]')];
  for (const [index, figure] of figures.entries()) {
    const { link, button } = controls(figure);
    if (!link || !button) continue;
    const open = (opener: HTMLElement) => {
      openViewer(figures, { index, opener }).catch(() => {
        goInstead(link.href);
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

  servePictureLinks(({ picture, marker }) => {
    const index = figures.findIndex((figure) => figure.dataset.picture === picture);
    const figure = figures[index];
    const button = figure && controls(figure).button;
    if (!button) return;
    const opener = linkThatWasFollowed() ?? button;
    if (opener === button) {
      unfold(figure);
      figure.scrollIntoView({ block: 'center' });
    }
    // Where the viewer cannot be loaded, the reader stands at the picture and its marks.
    openViewer(figures, { index, marker, opener }).catch(() => {
      figure.scrollIntoView({ block: 'center' });
    });
  });
}

function controls(figure: HTMLElement) {
  return {
    link: figure.querySelector<HTMLAnchorElement>('[data-picture-link]'),
    button: figure.querySelector<HTMLButtonElement>('[data-action="open"]'),
  };
}

/** The link on this page that led to the picture; nothing for a reader who has just arrived. */
function linkThatWasFollowed(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLAnchorElement && activeElement.hash.startsWith('#')
    ? activeElement
    : undefined;
}

async function openViewer(
  figures: readonly HTMLElement[],
  { index, marker, opener }: Request,
): Promise<void> {
  const escape = watchEscape();
  try {
    const { showViewer } = await import('./show-viewer.ts');
    if (escape.pressed()) return;
    showViewer({
      pictures: figures.map(readPicture),
      start: index,
      marker,
      strings: JSON.parse(figures[index]?.dataset.strings ?? '{}') as PictureStrings,
      language: readOtherLanguage(document),
      opener,
    });
  } finally {
    escape.stop();
  }
}

/** Escape closes at once, even while the viewer is still being loaded. */
function watchEscape() {
  const connection = new AbortController();
  let pressed = false;
  document.addEventListener(
    'keydown',
    ({ key }) => {
      pressed ||= key === 'Escape';
    },
    { signal: connection.signal },
  );
  return {
    pressed: () => pressed,
    stop: () => {
      connection.abort();
    },
  };
}
