/** Calls `listener` when something is clicked that fits `selector`, now and later, with the element that fits. */
export function onClick(
  selector: string,
  listener: (element: HTMLElement, event: MouseEvent) => void,
): void {
  document.addEventListener('click', (event) => {
    const element =
      event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : undefined;
    if (element) listener(element, event);
  });
}
