import { h } from 'preact';
import { openOverlay } from '../open-overlay.ts';
import { SearchDialog, type SearchStrings, type Topic } from './SearchDialog.tsx';

/**
 * Opens the search over the page with what its button holds, and gives the focus back to `from`;
 * nothing happens while another dialog is open.
 */
export function showSearch(opener: HTMLElement, from: HTMLElement): void {
  if (document.querySelector('dialog[open]')) return;
  openOverlay(from, (onClose) =>
    h(SearchDialog, {
      language: document.documentElement.lang,
      strings: JSON.parse(opener.dataset.strings ?? '{}') as SearchStrings,
      topics: JSON.parse(opener.dataset.topics ?? '[]') as Topic[],
      onClose,
    }),
  );
}
