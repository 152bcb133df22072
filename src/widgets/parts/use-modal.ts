import type { TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Opens a native `<dialog>`, which is given the attributes of `modal`, over the page as soon as it is
 * there and closes it when the reader selects the backdrop; Escape and the focus trap are the
 * browser's. `onKeyDown` gets the keys that are pressed inside.
 */
export function useModal(onKeyDown: (event: KeyboardEvent) => void) {
  const dialog = useRef<HTMLDialogElement>(null);

  // Before the first paint: an Escape that is pressed meanwhile must already find the dialog open.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  return {
    dialog,
    close: () => {
      dialog.current?.close();
    },
    modal: {
      ref: dialog,
      onKeyDown,
      onClick({ target, currentTarget }: TargetedMouseEvent<HTMLDialogElement>) {
        // Everything inside has its own element: only the backdrop counts as the dialog itself.
        if (target === currentTarget) currentTarget.close();
      },
    },
  };
}
