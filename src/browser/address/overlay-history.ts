import { type Fragment, parseFragment, writeFragment } from '../../domain/fragment.ts';
import { replaceAddress } from './location.ts';

/** An overlay (the viewer, the search) with a history entry of its own: Back closes it. */
export interface OverlayStep {
  /**
   * Writes what is shown now into the fragment, so that copying, reloading and a language switch
   * keep it.
   */
  readonly show: (shown: Fragment) => void;
  /**
   * Goes back over the entry, as Back does; resolved after its `popstate`, when the address is the
   * page's own.
   */
  readonly leave: () => Promise<void>;
}

const state = { overlay: true };

/** How long `history.back()` may take before its `popstate` is not waited for any more, in milliseconds. */
const patience = 1000;

/**
 * Settled once the overlay that is being closed has left the history, which is asynchronous: another
 * one that is opened meanwhile waits, since the pending `history.back()` would leave its entry instead.
 */
let leaving = Promise.resolve();

/** Whether the present entry of the history is that of something that lies over the page. */
export function isOverlayStep(): boolean {
  return (window.history.state as Partial<typeof state> | null)?.overlay === true;
}

/** Turns the current history entry into an overlay's, without adding one. */
export function becomeOverlayStep(shown: Fragment): void {
  window.history.replaceState(state, '', writeFragment(shown));
}

/**
 * Pushes an entry for an overlay, or takes over the one that a reload or Forward came back to.
 * `onLeft` is called once when the reader leaves it, such as by Back, and not after `leave`.
 */
export function enterOverlayStep(first: Fragment, onLeft: () => void): OverlayStep {
  const { at } = parseFragment(window.location.hash);
  const connection = new AbortController();
  const { signal } = connection;
  let hasLeft!: () => void;
  const left = new Promise<void>((resolve) => {
    hasLeft = resolve;
  });
  let latest = first;
  let leftByScript = false;
  let entered = false;

  const enter = () => {
    if (leftByScript) {
      hasLeft();
      return;
    }
    entered = true;
    if (!isOverlayStep()) {
      // On the way back Chromium scrolls to the fragment of the page's own entry, and nothing keeps
      // it from that: the entry has none while the overlay is open.
      if (at !== undefined) replaceAddress(window.location.pathname + window.location.search);
      window.history.pushState(state, '', writeFragment(first));
    }
    show(latest);
    window.addEventListener('popstate', popped, { signal });
  };

  const popped = () => {
    if (isOverlayStep()) return;
    connection.abort();
    if (window.location.hash === '' && at !== undefined) replaceAddress(writeFragment({ at }));
    hasLeft();
    if (!leftByScript) onLeft();
  };

  const show = (shown: Fragment) => {
    latest = shown;
    if (entered && !signal.aborted) becomeOverlayStep({ at, ...shown });
  };

  void leaving.then(enter);

  return {
    show,
    leave() {
      if (leftByScript || signal.aborted) return left;
      leftByScript = true;
      leaving = left;
      if (entered) window.history.back();
      setTimeout(hasLeft, patience);
      return left;
    },
  };
}
