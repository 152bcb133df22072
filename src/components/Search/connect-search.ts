import { goInstead } from '../../browser/incomplete.ts';
import { serveSearchLinks } from '../../browser/search-links.ts';

/**
 * Loads the search at the first use of its button, or a little earlier when the reader is about to
 * use it. Where it cannot be loaded, the reader gets to the list of topics instead.
 */
export function connectSearch(root: Document): void {
  const opener = root.querySelector<HTMLButtonElement>('[data-widget="search"]');
  if (!opener) return;
  const load = () => import('./show-search.ts');
  const open = async (query = '') => {
    // The keys can be pressed from anywhere: the reader comes back to where they were.
    const from = document.activeElement;
    try {
      const { showSearch } = await load();
      showSearch(
        opener,
        from instanceof HTMLElement && from !== document.body ? from : opener,
        query,
      );
    } catch {
      goInstead(opener.dataset.fallback ?? '');
    }
  };
  const warmUp = () => {
    // What fails here is told when the search is opened.
    load().then(
      ({ warmSearch }) => {
        warmSearch();
      },
      () => undefined,
    );
  };

  opener.addEventListener('click', () => void open());
  opener.addEventListener('pointerenter', warmUp, { once: true });
  opener.addEventListener('focus', warmUp, { once: true });
  root.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void open();
  });
  serveSearchLinks((query) => void open(query));
}
