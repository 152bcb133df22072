import { storageKey, writeStored } from './storage.ts';

export const languageKey = storageKey('language', 'site', 1);

/**
 * Keeps the place on the page when the reader changes language (ids are the same in both), and
 * remembers the choice.
 */
export function connectLanguageLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      link.hash = window.location.hash;
      writeStored(languageKey, link.dataset.language ?? '');
    });
  }
}
