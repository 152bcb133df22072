/**
 * Keeps a dialog on the part of the page that is seen. A reader who has pinched the page larger before it
 * opens sees only a part of the window, and inside the viewer two fingers no longer zoom the page.
 * Returns the way to disconnect.
 */
export function fillVisibleScreen({ style }: HTMLElement): () => void {
  const seen = window.visualViewport;
  if (!seen) return () => undefined;
  const connection = new AbortController();
  const place = () => {
    const { scale, width, height, offsetLeft, offsetTop } = seen;
    const isWhole = scale <= 1;
    style.setProperty('--screen', isWhole ? '' : `${height}px`);
    style.width = isWhole ? '' : `${width}px`;
    style.margin = isWhole ? '' : `${offsetTop}px 0 0 ${offsetLeft}px`;
  };
  place();
  for (const type of ['resize', 'scroll']) {
    seen.addEventListener(type, place, { signal: connection.signal });
  }
  return () => {
    connection.abort();
  };
}
