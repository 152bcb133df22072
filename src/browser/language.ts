import { storageKey, writeStored } from './storage.ts';

export const languageKey = storageKey('language', 'site', 1);

/**
 * Serves every link to the other language, now and later: keeps the place on the page or the open
 * picture (ids are the same in both), and remembers the choice.
 */
export function connectLanguageLinks(root: Document): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-language]');
    if (!link) return;
    // A search that is carried over has a fragment of its own.
    if (link.dataset.ownFragment === undefined) link.hash = window.location.hash;
    writeStored(languageKey, link.dataset.language ?? '');
  });
}
