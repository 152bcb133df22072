/**
 * Loads the search dialog at the first use of its button, or a little earlier when the reader is
 * about to use it.
 */
export function connectSearch(root: Document): void {
  const opener = root.querySelector<HTMLButtonElement>('[data-widget="search"]');
  if (!opener) return;
  const load = () => import('./show-search.ts');
  const open = async () => {
    const { showSearch } = await load();
    showSearch(opener);
  };

  opener.addEventListener('click', () => void open());
  opener.addEventListener('pointerenter', () => void load(), { once: true });
  opener.addEventListener('focus', () => void load(), { once: true });
  root.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void open();
  });
}
