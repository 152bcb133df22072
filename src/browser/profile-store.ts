import {
  type ConnectorLocation,
  deserializeProfile,
  serializeProfile,
} from '../domain/windows-profile/index.ts';
import { readStored, removeStored, storageKey, watchStored, writeStored } from './storage.ts';

/** One folder for the whole site, in both languages. */
export const profileKey = storageKey('profile', 'site', 1);

type Listener = () => void;

/** What this visit knows, for where storage is refused. */
let visit: ConnectorLocation | undefined;
const listeners = new Set<Listener>();

/** The reader's folder: the stored one, else the one of this visit. */
export function currentLocation(): ConnectorLocation | undefined {
  const stored = readStored(profileKey);
  return (stored === undefined ? undefined : deserializeProfile(stored)) ?? visit;
}

/** Keeps the reader's folder; `false` where it lasts for this visit only, since storage is refused. */
export function keepLocation(location: ConnectorLocation): boolean {
  visit = location;
  const stored = writeStored(profileKey, serializeProfile(location));
  notify();
  return stored;
}

export function forgetLocation(): void {
  visit = undefined;
  removeStored(profileKey);
  notify();
}

/** Calls `listener` when the folder changes, here or in another tab; returns the way to stop. */
export function watchLocation(listener: Listener): () => void {
  listeners.add(listener);
  const stopWatching = watchStored(profileKey, () => {
    // Another tab has spoken: what this visit remembered is out of date.
    visit = undefined;
    listener();
  });
  return () => {
    listeners.delete(listener);
    stopWatching();
  };
}

function notify(): void {
  for (const listener of listeners) listener();
}
