import { decoded, withBase, withoutBase } from '../domain/address.ts';
import { findLink, type LinkId, linkNameOf, nearestLinks, shownName } from '../domain/link-ids.ts';
import { landingFragment } from '../domain/link-landing.ts';
import { findPage, unmangle, withoutMarks } from '../domain/mangled-address.ts';
import { formatMessage } from '../domain/messages.ts';
import { count } from './count.ts';
import { words } from './words.ts';

interface KnownLink extends LinkId {
  readonly href: string;
  readonly title: string;
}

/**
 * Serves an address that is no file of the site. What was changed on the way leads on, whole: a link
 * below /go/ in another casing or with marks behind it, a `#` that was escaped, Codat's own French. For
 * another address below /go/ the page says that the link is unknown and names those that look like it;
 * what the address says is shown as text.
 */
function serveUnknownAddress(root: Document): void {
  const { pathname } = window.location;
  const base = import.meta.env.BASE_URL;
  const { path, search, hash } = unmangle({
    path: pathname,
    search: window.location.search,
    // The inline script has taken a folder out of the address already.
    hash: window.arrival ?? window.location.hash,
  });
  const place = decoded(withoutBase(path, base));
  const name = linkNameOf(withoutBase(path, base)) ?? linkNameOf(`/${withoutMarks(place)}`);
  const link = name === undefined ? undefined : linkOf(root, name);
  const address = link ? link.href : pageOf(root, place, base);
  if (address !== undefined) {
    window.location.replace(address + search + landingFragment('', hash));
    return;
  }
  // A folder in it would stay in the address bar.
  if (path !== pathname || search !== window.location.search) {
    window.history.replaceState(null, '', path + search);
  }
  if (name !== undefined) showUnknownLink(root, name);
}

function linkOf(root: Document, name: string): KnownLink | undefined {
  const notice = root.querySelector<HTMLElement>('[data-unknown-link]');
  const links = notice ? linksIn(notice) : [];
  return findLink(name, links) ?? findLink(withoutMarks(name), links);
}

/** Every link, with its title in the language of the part that the notice stands in. */
function linksIn(notice: HTMLElement): readonly KnownLink[] {
  return JSON.parse(notice.dataset.links ?? '[]') as KnownLink[];
}

/** The address of the page that a path meant, of those to which the 404 page leads. */
function pageOf(root: Document, place: string, base: string): string | undefined {
  const anchors = root.querySelectorAll<HTMLAnchorElement>('[data-not-found] a[href]');
  const pages = [...anchors].map(({ pathname }) => withoutBase(pathname, base));
  const page = findPage(place, pages);
  return page === undefined ? undefined : withBase(page, base);
}

function showUnknownLink(root: Document, name: string): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-not-found]')) {
    const notice = part.querySelector<HTMLElement>('[data-unknown-link]');
    if (!notice) continue;
    const { unknown, unknownText } = words('links', part);
    setText(part, 'h1, h2', formatMessage(unknown, { name: shownName(name) }));
    setText(part, 'p', unknownText);
    const nearest = nearestLinks(name, linksIn(notice));
    showNearest(notice, nearest);
    // Both languages have the same links: the second time it is counted already.
    count({ about: 'link', nearest: nearest[0]?.id });
  }
}

function setText(part: HTMLElement, selector: string, text: string): void {
  const element = part.querySelector(selector);
  if (element) element.textContent = text;
}

function showNearest(notice: HTMLElement, links: readonly KnownLink[]): void {
  const items = links.map(({ href, title }) => {
    const item = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.textContent = title;
    item.append(anchor);
    return item;
  });
  notice.querySelector('ul')?.replaceChildren(...items);
  notice.hidden = items.length === 0;
}

serveUnknownAddress(document);
