/** Leads the reader to another page. */
export function goTo(href: string): void {
  window.location.assign(href);
}

/** Changes the address of the present entry of the history, and nothing else of it. */
export function replaceAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address);
}

/** The full address of a place on this page, with nothing else in it: no query, nothing about the reader. */
export function addressOfPlace(id: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${id}`;
}

/** The path of the page of this site that led here, or `undefined` when it was another site or none. */
export function pathCameFrom(): string | undefined {
  try {
    const { origin, pathname } = new URL(document.referrer);
    return origin === window.location.origin ? pathname : undefined;
  } catch {
    // No referrer: an empty text is no address.
    return undefined;
  }
}

/** This page in the other language; the address has no place in it. */
export interface OtherLanguage {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** The header's link to this page in the other language, if the page has one. */
export function otherLanguageLink(): OtherLanguage | undefined {
  const link = document.querySelector<HTMLAnchorElement>('header a[data-language]');
  if (!link) return undefined;
  const { origin, pathname, search } = link;
  return {
    code: link.dataset.language ?? '',
    name: link.textContent.trim(),
    href: origin + pathname + search,
  };
}
