/** The path of the page of this site that led here, or `undefined` when it was another site or none. */
export function pathCameFrom(): string | undefined {
  try {
    const { origin, pathname } = new URL(document.referrer);
    return origin === window.location.origin ? pathname : undefined;
  } catch {
    return undefined;
  }
}

/** The browser's user agent string. */
export function ownUserAgent(): string {
  return navigator.userAgent;
}
