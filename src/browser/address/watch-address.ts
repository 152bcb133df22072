/**
 * Calls `follow` where the address carries something: with `true` for the one by which the reader
 * arrived, with `false` for each that they follow on the page.
 */
export function watchAddress(follow: (arrived: boolean) => void): void {
  const { hash, search } = window.location;
  if (hash !== '' || search.includes('folder=')) follow(true);
  window.addEventListener('hashchange', () => {
    follow(false);
  });
}
