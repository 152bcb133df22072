import { nameFiles, preload } from '../browser/search/search-files.ts';
import { goInstead } from '../browser/dom/incomplete.ts';
import { loadSearch, open, use } from './lazy.ts';

const opener = document.querySelector<HTMLElement>('[data-widget="search"]');

/**
 * Opens the search at its button and its keys; it is loaded a little earlier when the reader is about
 * to use it.
 */
export function connectSearch(): void {
  const warming = new AbortController();
  const warmUp = () => {
    warming.abort();
    // Beside the chunk that reads them, instead of behind it.
    nameFiles(document.documentElement.lang).forEach(preload);
    // What fails here is told when the search is opened.
    void use(
      loadSearch,
      ({ warmSearch }) => {
        warmSearch();
      },
      () => undefined,
    );
  };
  // The one of this machine: a screen reader says it each time it passes.
  const key = navigator.userAgent.includes('Mac') ? 'Meta+K' : 'Control+K';
  opener?.setAttribute('aria-keyshortcuts', key);
  // With a finger too, which enters where it is put down.
  opener?.addEventListener('pointerenter', warmUp, { signal: warming.signal });
  opener?.addEventListener('focus', warmUp, { signal: warming.signal });
  opener?.addEventListener('click', () => {
    openSearch();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    openSearch();
  });
}

/**
 * Opens the search with `query` in its field. Where it cannot be loaded, the reader gets to the list
 * of topics instead.
 */
export function openSearch(query = ''): void {
  if (!opener) return;
  open(
    loadSearch,
    ({ showSearch, strings }) => {
      showSearch(opener, strings, query);
    },
    () => {
      goInstead(opener.dataset.fallback ?? '');
    },
  );
}
