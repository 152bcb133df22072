import { h } from 'preact';
import { adoptStyles } from '../../browser/dom/adopt-styles.ts';
import { goTo, type OtherLanguage } from '../../browser/address/location.ts';
import { enterOverlayStep } from '../../browser/address/overlay-history.ts';
import type { Fragment } from '../../domain/fragment.ts';
import type { Words } from '../../browser/words.ts';
import { openOverlay } from '../parts/open-overlay.ts';
import { Viewer } from './Viewer.tsx';
import type { ViewerPicture } from './viewer-picture.ts';
import viewerStyles from './viewer.css?inline';

interface Options {
  readonly pictures: readonly ViewerPicture[];
  readonly start: number;
  /** The number of the mark to begin with. */
  readonly marker?: number | undefined;
  readonly words: Words<'picture'>;
  readonly language?: OtherLanguage | undefined;
  /** Gets the focus back when the viewer is closed. */
  readonly opener: HTMLElement;
}

/**
 * Opens the viewer as an overlay with a history entry of its own, which Back closes. However it is
 * closed, the focus and the scroll position are those from before.
 */
export function showViewer({ opener, ...props }: Options): void {
  adoptStyles(viewerStyles);
  const place = { left: window.scrollX, top: window.scrollY, behavior: 'instant' } as const;
  const page = document.documentElement;
  page.toggleAttribute('data-scroll-bar', window.innerWidth > page.clientWidth);
  let takeAway: (() => void) | undefined;

  const finish = () => {
    takeAway?.();
    takeAway = undefined;
    window.scrollTo(place);
  };

  const first = toFragment(props.pictures[props.start]?.id ?? '', props.marker);
  const step = enterOverlayStep(first, finish);

  /** Resolved when the address is the page's own again. */
  const close = () => {
    finish();
    return step.leave();
  };

  openOverlay(opener, (remove) => {
    takeAway = remove;
    return h(Viewer, {
      ...props,
      onShow: (id: string, marker: number | undefined) => {
        step.show(toFragment(id, marker));
      },
      onClose: () => {
        void close();
      },
      onLeave: (href: string) => {
        void close().then(() => {
          goTo(href);
        });
      },
    });
  });
}

function toFragment(picture: string, marker: number | undefined): Fragment {
  return marker === undefined ? { picture } : { picture, marker: String(marker) };
}
