import { h } from 'preact';
import { openOverlay, type Overlay } from '../parts/open-overlay.ts';
import { Viewer, type ViewerProps } from './Viewer.tsx';
import styles from './viewer.css?inline';

interface Options extends Omit<ViewerProps, keyof Overlay> {
  /** Gets the focus back when the viewer is closed. */
  readonly opener: HTMLElement;
}

/** Opens the viewer as an overlay; however it is closed, the page stands where it stood before. */
export function showViewer({ opener, ...props }: Options): void {
  const place = { left: window.scrollX, top: window.scrollY, behavior: 'instant' } as const;
  const page = document.documentElement;
  page.toggleAttribute('data-scroll-bar', window.innerWidth > page.clientWidth);
  const first = { picture: props.pictures[props.start]?.id, marker: props.marker?.toString() };
  const onClosed = () => {
    window.scrollTo(place);
  };
  openOverlay({ opener, styles, first, onClosed }, (overlay) =>
    h(Viewer, { ...props, ...overlay }),
  );
}
