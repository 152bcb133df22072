import {
  storagePrefix,
  storedHere,
  storedTexts,
  type StorageWidget,
  watchStorage,
  writeStored,
} from './storage.ts';

/** What this site keeps in the browser, in the reader's terms. */
export interface StoredThings {
  readonly folder: boolean;
  /** How many checklists have answers. */
  readonly checklists: number;
  /** What was answered to the questions about what the reader sees. */
  readonly symptom: boolean;
  readonly language: boolean;
  readonly appearance: boolean;
}

/** Everything that was stored, so that forgetting can be taken back. */
export type StoredSnapshot = ReadonlyMap<string, string>;

export function storedThings(): StoredThings {
  const keys = [...ownTexts().keys()];
  const count = (widget: StorageWidget) =>
    keys.filter((key) => key.startsWith(`${storagePrefix}${widget}:`)).length;
  return {
    folder: count('profile') > 0,
    checklists: count('checklist'),
    symptom: count('symptom-finder') > 0,
    language: count('language') > 0,
    appearance: count('appearance') > 0,
  };
}

/** Removes everything that this site has stored and gives it back, for {@link restoreStored}. */
export function forgetStored(): StoredSnapshot {
  const snapshot = ownTexts();
  for (const key of snapshot.keys()) writeStored(key, undefined);
  return snapshot;
}

/** The inverse of {@link forgetStored}. */
export function restoreStored(snapshot: StoredSnapshot): void {
  for (const [key, text] of snapshot) writeStored(key, text);
}

function ownTexts(): StoredSnapshot {
  return new Map(Object.entries(storedTexts()).filter(([key]) => key.startsWith(storagePrefix)));
}

/** Calls `listener` whenever something may have been stored or removed, here or in another tab; returns the way to stop. */
export function watchStoredThings(listener: () => void): () => void {
  const stopWatching = watchStorage(listener);
  window.addEventListener(storedHere, listener);
  return () => {
    stopWatching();
    window.removeEventListener(storedHere, listener);
  };
}
