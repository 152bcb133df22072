import { isOrdinarySpace, isStrippable, trimTextEnd } from './characters.ts';
import { BELOW_PROFILE, CONNECTOR_FILE } from './codat-folder.ts';
import { isForbidden } from './component-rules.ts';
import { isSeparator } from './path-parts.ts';
import {
  LONGEST_USUAL_NAME,
  firstWord,
  looksLikeSentence,
  withoutFinalPunctuation,
} from './sentences.ts';

/** The readings of a name whose end is not marked: the likely one first. */
export interface OpenName {
  readonly name: string;
  readonly alternatives: readonly string[];
}

type EndRule = (rest: string, pathBefore: string) => boolean;

// Where a character that no name may have ends a path instead of being a mistake in it. `rest` starts with the character.
const ENDS: Readonly<Record<string, EndRule>> = {
  '"': (rest) => /^"(?:$|[\s.,;)\]»>])/.test(rest),
  // A command prompt: C:\Users\jean>echo %LOCALAPPDATA%
  '>': (rest) => /^>(?:\s|$|[%$]|(?:echo|whoami|cd|dir|set|start)\b)/i.test(rest),
  '<': (rest) => rest.startsWith('</'),
  '|': (rest, pathBefore) => endsInSpace(pathBefore) && /^\|(?:\s|$)/.test(rest),
  ':': (rest) => /^:(?:\s|$)/.test(rest),
  '?': (_, pathBefore) => endsInSpace(pathBefore),
  '\t': (rest) => !/^[^\n]*[\\/]/.test(rest),
};

const LOOK_AHEAD = 200;

/**
 * The path at the start of a text, up to the character that ends it. A forbidden character that ends nothing
 * stays in: it is the reader's mistake, and gets its own reason.
 */
export function cutAtEnd(text: string): string {
  // The colon of the drive is at index 1.
  for (let index = 2; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isSeparator(character) || isLineBreak(character) || !isForbidden(character)) continue;
    const path = text.slice(0, index);
    const ends = ENDS[character]?.(text.slice(index, index + LOOK_AHEAD), path);
    return ends ? path : text;
  }
  return text;
}

/**
 * The last component of a path without the punctuation that a sentence put after one of the folders that lead
 * to the connector. Words that follow stay: `Codat connector` is another folder.
 */
export function withClearEnd(name: string): string {
  const known = [...BELOW_PROFILE, CONNECTOR_FILE].find(
    (folder) => name.slice(0, folder.length).toLowerCase() === folder.toLowerCase(),
  );
  const length = known?.length ?? name.length;
  const isPunctuated = /^[^\p{L}\p{N} ]{1,3}(?: |$)/u.test(name.slice(length));
  return isPunctuated ? name.slice(0, length) : name;
}

/**
 * Reads a profile folder's name that no quote and no separator ends. Alone on its line it goes to
 * the end; within a sentence it most likely ends at the first space, and the longer reading is
 * offered.
 */
export function readOpenName(name: string, alone: boolean): OpenName {
  // Trimmed again: an invisible mark before the space was inside the text until it was cut there.
  const word = trimTextEnd(firstWord(name)).text || name;
  const first = withoutFinalPunctuation(word) || word;
  if (alone && !looksLikeSentence(name)) {
    const isLong = name.split(' ').length > LONGEST_USUAL_NAME;
    return { name, alternatives: isLong ? [first] : [] };
  }
  // "in C:\Users\jean, then": but a name that stands at the start of a line may be "Dupont, Jean".
  const isClear = !alone && first !== word;
  return { name: first, alternatives: isClear ? [] : [withoutFinalPunctuation(name)] };
}

function endsInSpace(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return isOrdinarySpace(last) || isStrippable(last);
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
