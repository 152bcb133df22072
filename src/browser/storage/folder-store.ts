import {
  type ConnectorLocation,
  deserializeProfile,
  serializeProfile,
} from '../../domain/windows-profile/index.ts';
import { profileKey } from './keys.ts';
import { readStored, removeStored, watchStored, writeStored } from './storage.ts';

type Listener = () => void;

/** What storage did not take, since it is refused or full: it holds for this visit. */
let visit: ConnectorLocation | undefined;
/** What a link brought: shown, but kept only when the reader accepts or copies it. */
let offered: ConnectorLocation | undefined;
const listeners = new Set<Listener>();

/** The folder that the reader gave: the one of this visit, which full storage did not take, else the stored one. */
export function ownLocation(): ConnectorLocation | undefined {
  const stored = readStored(profileKey);
  return visit ?? (stored === undefined ? undefined : deserializeProfile(stored));
}

/** The folder that paths show: the reader's own, else the one that a link brought. */
export function currentLocation(): ConnectorLocation | undefined {
  return ownLocation() ?? offered;
}

/** The folder that a link brought and that waits for the reader's answer. */
export function offeredLocation(): ConnectorLocation | undefined {
  return offered;
}

/** Keeps the reader's folder; `false` where it lasts for this visit only, since storage is refused or full. */
export function keepLocation(location: ConnectorLocation): boolean {
  offered = undefined;
  const stored = writeStored(profileKey, serializeProfile(location));
  visit = stored ? undefined : location;
  notify();
  return stored;
}

/** Takes a folder from a link: it never replaces the reader's own by itself. */
export function offerLocation(location: ConnectorLocation): void {
  const own = ownLocation();
  if (own && serializeProfile(own) === serializeProfile(location)) return;
  offered = location;
  notify();
}

/** The reader says yes to the folder that a link brought, or copies its path; `false` as {@link keepLocation}. */
export function acceptOffer(): boolean {
  return offered === undefined || keepLocation(offered);
}

/** The reader says no to the folder that a link brought. */
export function declineOffer(): void {
  offered = undefined;
  notify();
}

export function forgetLocation(): void {
  visit = undefined;
  offered = undefined;
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
