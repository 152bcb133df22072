import { h } from 'preact';
import { openOverlay } from '../open-overlay.ts';
import type { PictureStrings } from './connect-pictures.ts';
import { Viewer } from './Viewer.tsx';
import type { ViewerPicture } from './viewer-picture.ts';

interface Options {
  readonly pictures: readonly ViewerPicture[];
  readonly start: number;
  readonly strings: PictureStrings;
  /** Gets the focus back when the viewer is closed. */
  readonly opener: HTMLElement;
}

/** Opens the viewer over the page. */
export function showViewer({ opener, ...props }: Options): void {
  openOverlay(opener, (onClose) => h(Viewer, { ...props, onClose }));
}
