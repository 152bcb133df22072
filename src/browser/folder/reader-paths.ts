import { formatPath, PATH_FORMS, placeholderPath } from '../../domain/path-formats/index.ts';
import { pathPieces } from '../../domain/path-pieces.ts';
import { currentLocation, watchLocation } from '../storage/folder-store.ts';

/**
 * Fills the reader's folder into every path of the page's static text, now and whenever it changes.
 * Paths inside an island are drawn by the island.
 */
export function fillProfilePaths(root: ParentNode): void {
  const paths = [...root.querySelectorAll<HTMLElement>('[data-profile-path]')].filter(
    (path) => !path.closest('astro-island'),
  );
  const fill = () => {
    const location = currentLocation();
    for (const path of paths) {
      const form = PATH_FORMS.find((candidate) => candidate === path.dataset.profilePath);
      if (!form) continue;
      const known = formatPath(location, form);
      const text = known.ok ? known.text : placeholderPath(form, path.dataset.placeholder ?? '');
      if (path.textContent !== text) path.replaceChildren(...breakable(text));
      path
        .closest('[data-copyable]')
        ?.querySelector('button[data-copy]')
        ?.setAttribute('aria-disabled', String(path.dataset.copyText === '' && !known.ok));
    }
  };
  fill();
  watchLocation(fill);
}

/** The path with places to wrap, as BreakablePath.tsx draws it. */
function breakable(path: string): Node[] {
  return pathPieces(path).flatMap((piece, index) => {
    const text = document.createTextNode(piece);
    return index > 0 ? [document.createElement('wbr'), text] : [text];
  });
}

/** On a page with a path builder of its own, every "change" leads there instead of to another page. */
export function leadToOwnBuilder(root: ParentNode): void {
  if (!root.querySelector('[data-widget="path-builder"]')) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-builder-link]')) {
    link.href = '#path-builder-field';
  }
}
