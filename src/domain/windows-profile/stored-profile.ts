import { isUsable } from './usable-location.ts';
import type { ConnectorLocation } from './types.ts';

/*
 * The stored shape:
 *
 *   {"version":1,"drive":"C","root":["Users"],"folder":"jean"}
 *   {"version":1,"drive":"D","parts":["Apps","Codat"]}
 *
 * How it can go stale, and what then happens:
 * - a rule becomes stricter: a stored location that breaks it is dropped, the reader is asked again;
 * - the shape changes: the version changes with it, and other versions are dropped;
 * - the text is corrupt, foreign or edited by hand: dropped.
 */
const VERSION = 1;

/** Writes a location for storage; the inverse of {@link deserializeProfile}. */
export function serializeProfile(location: ConnectorLocation): string {
  return JSON.stringify({ version: VERSION, ...withKnownKeys(location) });
}

/**
 * Reads a stored location. Whatever {@link serializeProfile} did not write, or the parser would not give as an
 * answer to its own path, is `undefined`; nothing throws.
 */
export function deserializeProfile(text: string): ConnectorLocation | undefined {
  const location = parseLocation(text);
  if (!location || serializeProfile(location) !== text) return undefined;
  return isUsable(location) ? location : undefined;
}

function withKnownKeys(location: ConnectorLocation): ConnectorLocation {
  if ('parts' in location) return { drive: location.drive, parts: location.parts };
  return { drive: location.drive, root: location.root, folder: location.folder };
}

function parseLocation(text: string): ConnectorLocation | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { drive, root, folder, parts } = value as Readonly<Record<string, unknown>>;
  if (typeof drive !== 'string') return undefined;
  if (isNames(parts)) return { drive, parts };
  return isNames(root) && typeof folder === 'string' ? { drive, root, folder } : undefined;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
