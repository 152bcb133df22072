import { formatPath, PATH_FORMS, placeholderPath } from '../domain/path-formats/index.ts';
import { currentLocation, watchLocation } from './profile-store.ts';

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
      if (path.textContent !== text) path.textContent = text;
      path
        .closest('[data-copyable]')
        ?.querySelector('button[data-copy]')
        ?.setAttribute('aria-disabled', String(path.dataset.copyText === '' && !known.ok));
    }
  };
  fill();
  watchLocation(fill);
}
