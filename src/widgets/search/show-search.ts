import { h } from 'preact';
import { otherLanguageLink } from '../../browser/address/location.ts';
import { loadSearch } from '../../browser/search/site-search.ts';
import type { Strings } from '../../browser/words.ts';
import { openOverlay } from '../parts/open-overlay.ts';
import styles from './search-dialog.css?inline';
import { SearchDialog } from './SearchDialog.tsx';

/** Loads what a search needs before the reader asks; what fails is told when the search is used. */
export function warmSearch(): void {
  loadSearch(document.documentElement.lang).catch(() => undefined);
}

/**
 * Opens the search over the page, as a step of the history that Back leaves, with `query` in its
 * field; nothing happens while another dialog is open. What is searched for never stands in the
 * address: it may hold what the reader pasted. Only the folder in it goes to the page that is chosen.
 */
export function showSearch(button: HTMLElement, strings: Strings<'search'>, query: string): void {
  if (document.querySelector('dialog[open]')) return;
  // The keys can be pressed from anywhere: the reader comes back to where they were.
  const { activeElement } = document;
  const opener =
    activeElement instanceof HTMLElement && activeElement !== document.body
      ? activeElement
      : button;
  openOverlay({ opener, styles, first: {} }, (overlay) =>
    h(SearchDialog, {
      ...overlay,
      strings,
      // The menu's first link is the hub's.
      topics: [...document.querySelectorAll<HTMLAnchorElement>('#menu li + li a')].map(
        ({ href, textContent }) => ({ href, title: textContent }),
      ),
      finder: button.dataset.fallback ?? '',
      // Beside the hub, which holds the guided choice.
      unfinishedKit: (button.dataset.fallback ?? '').replace(/#.*/, 'unfinished.json'),
      other: otherLanguageLink() ?? { href: '', code: '' },
      language: document.documentElement.lang,
      start: query,
    }),
  );
}
