import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Modal {
  readonly dialog: RefObject<HTMLDialogElement>;
  readonly close: () => void;
}

/**
 * Opens a native `<dialog>` over the page as soon as it is there and closes it when the reader
 * selects the backdrop; Escape and the focus trap are the browser's. `onKeyDown` gets the keys
 * that are pressed inside.
 */
export function useModal(onKeyDown: (event: KeyboardEvent) => void): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;

  // Before the first paint: an Escape that is pressed meanwhile must already find the dialog open.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const connection = new AbortController();
    const { signal } = connection;
    element.addEventListener(
      'click',
      (event) => {
        // Everything inside has its own element: only the backdrop counts as the dialog itself.
        if (event.target === element) element.close();
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        latest.current(event);
      },
      { signal },
    );
    element.showModal();
    return () => {
      connection.abort();
    };
  }, []);

  return {
    dialog,
    close: () => {
      dialog.current?.close();
    },
  };
}
