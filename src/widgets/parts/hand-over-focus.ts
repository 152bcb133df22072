/**
 * Moves the focus from a control that was pressed and is about to go to the one that takes its place, and
 * calls `then`, which may take it away. That is two frames later: a browser has what was just drawn in its
 * accessibility tree by then. Earlier the new control would be heard without its name, and with nothing left
 * in between the focus would be on `body`, which is heard as a way out of the page and back. What comes back
 * calls it off.
 */
export function handOverFocus(
  from: HTMLElement,
  findControl: () => HTMLElement | null | undefined,
  then?: () => void,
): () => void {
  // Safari gives it to no button that is clicked.
  from.focus();
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      // The reader may have gone elsewhere.
      if (document.activeElement === from) findControl()?.focus();
      then?.();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
