/**
 * The only module that touches the browser's storage. Reading `localStorage` itself throws where
 * cookies are blocked, and writing throws where it is full: both are told as a result, never thrown.
 */
export type StorageWidget = 'appearance' | 'checklist' | 'language' | 'profile';

/** `codat-docs:<widget>:<id>:v<n>`; a new version leaves older values unread. */
export function storageKey(widget: StorageWidget, id: string, version: number): string {
  return `codat-docs:${widget}:${id}:v${version}`;
}

/** The stored text, or `undefined` where nothing is stored or storage is refused. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the text was stored; `false` where storage is refused or full. */
export function writeStored(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Removes the value; nothing happens where storage is refused. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused storage holds nothing to remove.
  }
}

/** Calls `listener` whenever another tab changes the value at `key`; returns the way to stop. */
export function watchStored(key: string, listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    // A null key means that everything was cleared.
    if (event.key === key || event.key === null) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => {
    window.removeEventListener('storage', onStorage);
  };
}
