/**
 * The only module that touches the browser's storage. Reading `localStorage` itself throws where
 * cookies are blocked, and writing throws where it is full: both are told as a result, never thrown.
 */
export type StorageWidget = 'appearance' | 'checklist' | 'language' | 'profile' | 'symptom-finder';

export const storagePrefix = 'codat-docs:';

/** `codat-docs:<widget>:<id>:v<n>`; a new version leaves older values unread. */
export function storageKey(widget: StorageWidget, id: string, version: number): string {
  return `${storagePrefix}${widget}:${id}:v${version}`;
}

/** The keys of everything that this site has stored; none where storage is refused. */
export function storedKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(storagePrefix));
  } catch {
    return [];
  }
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
    tellHere(key);
    return true;
  } catch {
    return false;
  }
}

/** Removes the value; nothing happens where storage is refused. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
    tellHere(key);
  } catch {
    // Refused storage holds nothing to remove.
  }
}

/** Removes what an older version of the site stored for the same purpose; `key` is the current one's. */
export function removeOlderVersions(key: string): void {
  const [, name = '', version] = /^(.*:v)(\d+)$/.exec(key) ?? [];
  for (const stored of storedKeys()) {
    const older = stored.startsWith(name) && Number(stored.slice(name.length)) < Number(version);
    if (older) removeStored(stored);
  }
}

/** What is told when a value changes: its key, or nothing when everything may have changed. */
type StorageListener = (key: string | null) => void;

const listenersHere = new Set<StorageListener>();

/** Calls `listener` whenever a value of this site changes, here or in another tab; returns the way to stop. */
export function watchAnyStored(listener: StorageListener): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    listener(key);
  };
  listenersHere.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listenersHere.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
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

/** Browsers tell the other tabs only. */
function tellHere(key: string): void {
  for (const listener of listenersHere) listener(key);
}
