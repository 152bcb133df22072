/**
 * The only module that touches the browser's storage, but for the inline scripts, which import
 * nothing (src/client/inline). Reading `localStorage` itself throws where
 * cookies are blocked, and writing throws where it is full: both are told as a result, never thrown.
 */
export type StorageWidget = 'appearance' | 'checklist' | 'language' | 'profile' | 'symptom-finder';

export const storagePrefix = 'codat-docs:';

/** `codat-docs:<widget>:<id>:v<n>`; a new version leaves older values unread. */
export function storageKey(widget: StorageWidget, id: string, version: number): string {
  return `${storagePrefix}${widget}:${id}:v${version}`;
}

/** All stored texts by their keys, those of other sites at this address too; none where storage is refused. */
export function storedTexts(): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(Object.entries<string>(localStorage));
  } catch {
    return {};
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
    tellHere();
    return true;
  } catch {
    return false;
  }
}

/** Removes the value; nothing happens where storage is refused. */
export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
    tellHere();
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

/** Calls `use` where something is stored at `key`, and again whenever another tab changes it. */
export function whenStored(key: string, use: () => void): void {
  if (readStored(key) !== undefined) use();
  watchStored(key, use);
}

/** The event that tells of a change in this tab: browsers tell the other tabs only. */
export const storedHere = 'stored-here';

function tellHere(): void {
  window.dispatchEvent(new Event(storedHere));
}
