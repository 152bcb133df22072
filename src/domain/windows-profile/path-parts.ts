import { isOrdinarySpace, isStrippable, trimName } from './characters.ts';

/** A drive path cut into its components, which are cleaned at their ends and otherwise as written. */
export interface PathParts {
  /** One ASCII upper-case letter. */
  readonly drive: string;
  readonly parts: readonly string[];
  /** Whether a separator follows the last component: its end is certain then. */
  readonly closed: boolean;
  /** Whether the text had forward or doubled separators. */
  readonly turned: boolean;
  /** Invisible marks and unusual spaces that were dropped beside a separator. */
  readonly removed: readonly string[];
}

/** Whether the character separates path components; Windows takes both. */
export function isSeparator(character: string): boolean {
  return character === '\\' || character === '/';
}

/**
 * Where a drive path starts at `index` in a text: the index of the first separator after the colon,
 * or `undefined`. Spaces and line breaks may stand between the colon and the separator.
 */
export function driveSeparatorAt(text: string, index: number): number | undefined {
  if (!/[A-Za-z]/.test(text.charAt(index)) || text.charAt(index + 1) !== ':') return undefined;
  let next = index + 2;
  while (isStrippable(text.charAt(next)) || isOrdinarySpace(text.charAt(next))) next += 1;
  return isSeparator(text.charAt(next)) ? next : undefined;
}

/** Cuts a text that starts with a drive, a colon and a separator (see {@link driveSeparatorAt}). */
export function splitDrivePath(text: string): PathParts {
  const separator = driveSeparatorAt(text, 0) ?? text.length;
  const split = splitParts(text.slice(separator));
  const afterColon = Array.from(text.slice(2, separator)).filter(isStrippable);
  return {
    ...split,
    drive: text.charAt(0).toUpperCase(),
    removed: [...afterColon, ...split.removed],
  };
}

/** Cuts a text at its separators, without a drive. */
export function splitParts(text: string): Omit<PathParts, 'drive'> {
  const pieces = text.split(/[\\/]/).map(trimName);
  const kept = pieces.filter((piece) => piece.text !== '');
  const last = pieces.at(-1)?.text;
  return {
    parts: kept.map((piece) => piece.text),
    closed: last === '',
    turned: text.includes('/') || hasDoubledSeparator(pieces.map((piece) => piece.text)),
    removed: pieces.flatMap((piece) => piece.removed),
  };
}

function hasDoubledSeparator(pieces: readonly string[]): boolean {
  return pieces.slice(1, -1).includes('');
}
