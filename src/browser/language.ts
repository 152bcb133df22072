import { storageKey, writeStored } from './storage.ts';

export const languageKey = storageKey('language', 'site', 1);

/**
 * Serves every link to the other language, now and later: keeps the place on the page or the open
 * picture (ids are the same in both), and remembers the choice.
 */
export function connectLanguageLinks(root: Document): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>(
      'a[data-language], a[data-remember-language]',
    );
    if (!link) return;
    // A search that is carried over has a fragment of its own.
    if (link.dataset.ownFragment === undefined) link.hash = window.location.hash;
    rememberLanguage(link.dataset.language ?? link.dataset.rememberLanguage ?? '');
  });
}

/** Serves the answer "no" to the offer of the other language: the page's own is the choice. */
export function connectLanguageOffer(root: Document): void {
  const offer = root.querySelector('.language-offer');
  offer?.querySelector('button')?.addEventListener('click', () => {
    rememberLanguage(root.documentElement.lang);
    offer.remove();
    // The button is gone: the reader goes on at the page's beginning.
    root.getElementById('_top')?.focus({ preventScroll: true });
  });
}

function rememberLanguage(language: string): void {
  // The window's name lasts as long as the visit does, and is there where storage is refused.
  if (!writeStored(languageKey, language)) window.name = language;
}
