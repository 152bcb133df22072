import { isOrdinarySpace, isStrippable, trimSpaces } from './characters.ts';

// In characters, as a reader counts them. Longer text without a path is a sentence, not a folder name.
const LONGEST_NAME = 64;

const PAUSE = /[!?\u2026;:,] |[!?\u2026;,]$| [!?\u2026;:\u00BB]/;
// Three letters or fewer before the period are an initial or an abbreviation: "J. Dupont", "St. John".
const FULL_STOP = /\p{L}{4}\.(?: |$)/u;
/** In words, such as the four of "Jean de la Fontaine". */
export const LONGEST_USUAL_NAME = 4;

const COMMON_WORD =
  /^(?:is|are|my|the|this|not|cannot|can['’]t|where|find|folder|path|file|user|name|mon|est|pas|je|où|dossier|fichier|chemin|nom|voir|trouve|c['’]est|n['’].+|d['’]utilisateur|impossible|don['’]t|it|says|please|access|error|erreur|aucune|sais|merci|bonjour|hello|screenshot)$/i;
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

/**
 * Whether a text without punctuation is rather words than a person's name: more of them than a name has, or some
 * that no name has (English and French).
 */
export function readsLikeWords(text: string): boolean {
  const words = text.split(/[ \u00A0\u202F]+/);
  if (words.length > LONGEST_USUAL_NAME) return true;
  const common = words.filter((word) => COMMON_WORD.test(word)).length;
  return words.length > 1 && common > 0 && common + words.length > 2;
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
