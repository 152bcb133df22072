import { type ComponentChild, render } from 'preact';
import { goTo } from '../../browser/address/location.ts';
import { enterOverlayStep, type OverlayStep } from '../../browser/address/overlay-history.ts';
import { adoptStyles } from '../../browser/dom/adopt-styles.ts';
import type { Fragment } from '../../domain/fragment.ts';

/** How what lies over the page talks to it. */
export interface Overlay {
  /** Told what is shown now, for the address. */
  readonly onShow: OverlayStep['show'];
  readonly onClose: () => void;
  /** Closes it and goes to a place on the page, or to another page. */
  readonly onLeave: (href: string) => void;
}

interface Options {
  /** Gets the focus back. */
  readonly opener: HTMLElement;
  readonly styles: string;
  /** What the address says at first. */
  readonly first: Fragment;
  readonly onClosed?: () => void;
}

/**
 * Draws something over the page, with a history entry of its own, which Back closes. However it is
 * closed, it is taken away, and the focus is where it was before.
 */
export function openOverlay(
  { opener, styles, first, onClosed }: Options,
  draw: (overlay: Overlay) => ComponentChild,
): void {
  adoptStyles(styles);
  const host = document.createElement('div');
  document.body.append(host);

  const finish = () => {
    if (!host.isConnected) return;
    render(null, host);
    host.remove();
    opener.focus({ preventScroll: true });
    onClosed?.();
  };
  const step = enterOverlayStep(first, finish);

  /** Resolved when the address is the page's own again. */
  const close = () => {
    finish();
    return step.leave();
  };

  const overlay: Overlay = {
    onShow: step.show,
    onClose: () => {
      void close();
    },
    onLeave: (href) => {
      void close().then(() => {
        goTo(href);
      });
    },
  };
  render(draw(overlay), host);
}
