/**
 * Puts the reader's language first on the 404 page, whose one file serves every address: below the
 * root of a language (`/fr/`) its part changes places with the first one, before the page is painted.
 *
 * The page carries this function inline: it may use nothing but its arguments and the browser.
 */
export function ownLanguageFirst(roots: Readonly<Record<string, string>>): void {
  const path = `${location.pathname}/`;
  const parts = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
  const own = parts.find(({ lang }) => {
    const root = roots[lang];
    return root !== undefined && path.startsWith(root);
  });
  const [first] = parts;
  const headingOf = (part: Element | undefined) => part?.querySelector('h1, h2');
  const [main, other] = [headingOf(first), headingOf(own)];
  if (!own || !first || !main || !other || own === first) return;
  first.before(own);
  // The first part keeps the heading of the first level, with its own words.
  [main.textContent, other.textContent] = [other.textContent, main.textContent];
  own.prepend(main);
  first.prepend(other);
  const titles = document.title.split(' | ');
  document.title = [...titles.splice(parts.indexOf(own), 1), ...titles].join(' | ');
  document.documentElement.lang = own.lang;
}
