/**
 * Calls `follow` with `true` where the page was loaded with a fragment or a folder in the query,
 * and with `false` on each `hashchange`.
 */
export function watchAddress(follow: (arrived: boolean) => void): void {
  const { hash, search } = window.location;
  if (hash !== '' || search.includes('folder=')) follow(true);
  window.addEventListener('hashchange', () => {
    follow(false);
  });
}
