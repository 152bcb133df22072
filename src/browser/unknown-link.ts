import { withoutBase } from '../domain/address.ts';
import { findLink, type LinkId, linkNameOf, nearestLinks, shownName } from '../domain/link-ids.ts';
import { formatMessage } from '../domain/messages.ts';
import { words } from './words.ts';

interface KnownLink extends LinkId {
  readonly href: string;
  readonly title: string;
}

/**
 * Serves an address below /go/ that is no file of the site. One that only differs in its casing from
 * a link leads on to it, whole: a plain static host cannot do that. For another one the page says
 * that the link is unknown and names those that look like it; what the address says is shown as text.
 */
function connectUnknownLink(root: Document): void {
  const { pathname, search } = window.location;
  // The inline script has taken a folder out of the address already.
  const hash = window.arrival ?? window.location.hash;
  const name = linkNameOf(withoutBase(pathname, import.meta.env.BASE_URL));
  if (name === undefined) return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-not-found]')) {
    const notice = part.querySelector<HTMLElement>('[data-unknown-link]');
    if (!notice) continue;
    const links = JSON.parse(notice.dataset.links ?? '[]') as KnownLink[];
    const link = findLink(name, links);
    if (link) {
      window.location.replace(link.href + search + hash);
      return;
    }
    const { unknown, unknownText } = words('links', part);
    setText(part, 'h1, h2', formatMessage(unknown, { name: shownName(name) }));
    setText(part, 'p', unknownText);
    showNearest(notice, nearestLinks(name, links));
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

connectUnknownLink(document);
