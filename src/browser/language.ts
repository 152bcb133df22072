import { languageKey } from './keys.ts';
import { onClick } from './on-click.ts';
import { writeStored } from './storage.ts';

/**
 * Serves every link to the other language, now and later: keeps the place on the page or the open
 * picture (ids are the same in both), and remembers the choice.
 */
export function connectLanguageLinks(): void {
  onClick('a[data-language], a[data-remember-language]', (link) => {
    const { language, rememberLanguage, ownFragment } = link.dataset;
    // A search that is carried over has a fragment of its own.
    if (ownFragment === undefined) (link as HTMLAnchorElement).hash = window.location.hash;
    remember(language ?? rememberLanguage ?? '');
  });
}

/** Serves the answer "no" to the offer of the other language: the page's own is the choice. */
export function connectLanguageOffer(): void {
  onClick('.language-offer button', (button) => {
    remember(document.documentElement.lang);
    button.closest('.language-offer')?.remove();
    // The button is gone: the reader goes on at the page's beginning.
    document.getElementById('_top')?.focus({ preventScroll: true });
  });
}

function remember(language: string): void {
  // The window's name lasts as long as the visit does, and is there where storage is refused.
  if (!writeStored(languageKey, language)) window.name = language;
}
