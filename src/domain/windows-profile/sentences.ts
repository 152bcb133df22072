import { isOrdinarySpace, isStrippable, trimSpaces } from './characters.ts';

// In characters, as a reader counts them. Longer text without a path is a sentence, not a folder name.
const LONGEST_NAME = 64;

const PAUSE = /[!?\u2026;:,] |[!?\u2026;,]$| [!?\u2026;:\u00BB]/;
// Three letters or fewer before the period are an initial or an abbreviation: "J. Dupont", "St. John".
const FULL_STOP = /\p{L}{4}\.(?: |$)/u;
const PUNCTUATION = '.,;:!?\u2026)]}\u00BB"\'\u2019\u201D';

/** Whether a text without a path is too long to be a folder name. */
export function isTooLongForName(text: string): boolean {
  // A character is at most two UTF-16 code units: a very long text is refused without being split.
  return text.length > 2 * LONGEST_NAME || Array.from(text).length > LONGEST_NAME;
}

/** Whether a text of several words carries a sentence's punctuation. */
export function looksLikeSentence(text: string): boolean {
  const trimmed = trimSpaces(text);
  if (!/[ \u00A0\u202F]/.test(trimmed)) return false;
  const spaced = trimmed.replace(/[\u00A0\u202F]/g, ' ');
  return PAUSE.test(spaced) || FULL_STOP.test(spaced);
}

/** The text up to its first space, tab or line break. */
export function firstWord(text: string): string {
  return /^[^ \t\r\n]*/.exec(text)?.[0] ?? '';
}

/** The text without the punctuation, spaces and invisible marks at its end. */
export function withoutFinalPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && isPunctuation(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isPunctuation(character: string): boolean {
  return PUNCTUATION.includes(character) || isOrdinarySpace(character) || isStrippable(character);
}
