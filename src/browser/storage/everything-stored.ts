import { storagePrefix, storedTexts, writeStored } from './storage.ts';

/** Everything that was stored, so that forgetting can be taken back. */
export type StoredSnapshot = ReadonlyMap<string, string>;

/** How many values the browser keeps for each widget of this site (`StorageWidget`) that has any. */
export function storedThings(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of ownTexts().keys()) {
    const widget = key.split(':')[1] ?? '';
    counts.set(widget, (counts.get(widget) ?? 0) + 1);
  }
  return counts;
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
