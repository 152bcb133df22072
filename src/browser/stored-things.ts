import {
  removeStored,
  storagePrefix,
  storedKeys,
  type StorageWidget,
  readStored,
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
  const keys = storedKeys();
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
  const snapshot = new Map(storedKeys().map((key) => [key, readStored(key) ?? '']));
  for (const key of snapshot.keys()) removeStored(key);
  tellThisTab();
  return snapshot;
}

/** The inverse of {@link forgetStored}. */
export function restoreStored(snapshot: StoredSnapshot): void {
  for (const [key, text] of snapshot) writeStored(key, text);
  tellThisTab();
}

/** Widgets listen as if another tab had changed everything: browsers do not tell the tab that did. */
function tellThisTab(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
}
