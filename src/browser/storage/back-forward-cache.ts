import { storedTexts } from './storage.ts';

/**
 * Brings a page up to date that Back or Forward takes out of the browser's cache: it slept while other
 * pages stored things, so that its widgets hear of each change now, as if it came from another tab.
 */
export function connectReturn(): void {
  let left = storedTexts();
  window.addEventListener('pagehide', () => {
    left = storedTexts();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    const now = persisted ? storedTexts() : left;
    for (const key in { ...left, ...now }) {
      // What did not change is not told: where storage is full, this visit knows more than it holds.
      if (left[key] !== now[key]) window.dispatchEvent(new StorageEvent('storage', { key }));
    }
  });
}
