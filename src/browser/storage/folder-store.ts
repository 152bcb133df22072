import {
  type ConnectorLocation,
  deserializeProfile,
  serializeProfile,
} from '../../domain/windows-profile/index.ts';
import { profileKey } from './storage.ts';
import { createStore } from './store.ts';

const own = createStore<ConnectorLocation | undefined>(profileKey, {
  parse: (text) => (text === undefined ? undefined : deserializeProfile(text)),
  serialize: (location) => location && serializeProfile(location),
});

/** What a link brought: shown, but kept only when the reader accepts or copies it. */
let offered: ConnectorLocation | undefined;

/** The folder that the reader gave: the stored one, or the one of this visit that storage did not take. */
export const ownLocation = own.get;

/** The folder that paths show: the reader's own, else the one that a link brought. */
export function currentLocation(): ConnectorLocation | undefined {
  return own.get() ?? offered;
}

/** The folder that a link brought and that waits for the reader's answer; none where it is theirs already. */
export function offeredLocation(): ConnectorLocation | undefined {
  return offered && isOwn(offered) ? undefined : offered;
}

/** Keeps the reader's folder; `false` where it lasts for this visit only, since storage is refused or full. */
export function keepLocation(location: ConnectorLocation): boolean {
  offered = undefined;
  return own.update(() => location);
}

/** Takes a folder from a link: it never replaces the reader's own by itself. */
export function offerLocation(location: ConnectorLocation): void {
  if (!isOwn(location)) setOffer(location);
}

/** The reader says yes to the folder that a link brought, or copies its path; `false` as {@link keepLocation}. */
export function acceptOffer(): boolean {
  return offered === undefined || keepLocation(offered);
}

/** The reader says no to the folder that a link brought. */
export function declineOffer(): void {
  setOffer(undefined);
}

/** Forgets the reader's folder and the one that a link brought. */
export function forgetLocation(): void {
  offered = undefined;
  own.update(() => undefined);
}

/** Calls `listener` when a folder changes, here or in another tab; returns the way to stop. */
export const watchLocation = own.subscribe;

/** The folder that paths show, as a store of its own to be read by widgets. */
export const shownLocation = { get: currentLocation, subscribe: watchLocation };

function isOwn(location: ConnectorLocation): boolean {
  const known = own.get();
  return known !== undefined && serializeProfile(known) === serializeProfile(location);
}

function setOffer(location: ConnectorLocation | undefined): void {
  offered = location;
  own.tell();
}
