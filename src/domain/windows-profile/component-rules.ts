import { codePointLabel, codePointLabels } from './characters.ts';
import type { Problem } from './types.ts';

/** Why Windows would not keep one path component as it is written. */
export type ComponentProblem = Extract<
  Problem,
  {
    readonly code:
      'dot-parts' | 'broken-characters' | 'forbidden-characters' | 'trailing-dot' | 'reserved-name';
  }
>;

/** The longest path that programs can rely on: MAX_PATH without its final NUL (see fact A14). */
export const PATH_LIMIT = 259;

const FORBIDDEN = new Set('<>:"/\\|?*');

// Superscript digits count as digits (see fact A10), and Windows ignores spaces before the extension.
const RESERVED =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9\u00B9\u00B2\u00B3]) *(?:\.|$)/i;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Whether a name may not have the character: Windows forbids it (see fact A8), or consoles act on
 * it ({@link isControl}).
 */
export function isForbidden(character: string): boolean {
  return FORBIDDEN.has(character) || isControl(character);
}

/**
 * The distinct forbidden characters of a text in the order in which they first appear (see fact A8),
 * as themselves, or as `U+0009` where there is nothing to see.
 */
export function forbiddenIn(text: string): readonly string[] {
  const found = new Set(Array.from(text).filter(isForbidden));
  return [...found].map((character) =>
    isControl(character) ? codePointLabel(character) : character,
  );
}

/**
 * What is wrong with one path component, if anything: `.` and `..`, lone surrogates, which
 * cannot be copied, forbidden characters (A8), a final dot that Windows would drop (A8), reserved
 * names (A9-A11).
 */
export function componentProblem(name: string): ComponentProblem | undefined {
  if (name === '.' || name === '..') return { code: 'dot-parts', name };
  const broken = codePointLabels(name.match(LONE_SURROGATES) ?? []);
  if (broken.length > 0) return { code: 'broken-characters', characters: broken };
  const forbidden = forbiddenIn(name);
  if (forbidden.length > 0) return { code: 'forbidden-characters', characters: forbidden };
  if (name.endsWith('.')) return { code: 'trailing-dot', name };
  if (RESERVED.test(name)) return { code: 'reserved-name', name };
  return undefined;
}

/**
 * Compares names as Windows does, without regard to case (see fact A12). Where only one of the two directions makes
 * them equal (K and the Kelvin sign, I and the Turkish dotless one), they are two names for Windows.
 */
export function isSameName(one: string, other: string): boolean {
  return one.length === other.length && caseless(one) === caseless(other);
}

/** A text that is the same for two names where {@link isSameName} holds. */
export function caseless(name: string): string {
  return `${name.toLowerCase()}\n${name.toUpperCase()}`;
}

/**
 * Whether the character is a control character or a line separator. Windows forbids only those
 * below U+0020 in names. The others would be dangerous in a copied command: the classic console
 * takes a pasted U+007F for "erase the word before" (see fact B25), which leaves the rest of the
 * line as a command of its own; U+0080 to U+009F are terminal control codes; U+2028 and U+2029 end
 * a line.
 */
function isControl(character: string): boolean {
  // eslint-disable-next-line no-control-regex -- the pattern is there to find control characters
  return /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(character);
}
