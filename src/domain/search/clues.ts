import { fold } from './words.ts';

/**
 * How readers say something, as alternatives. One is groups of folded words between ` + `, each of
 * which the text has to hold one of, or none where the group begins with `-`. `*` at a word's end
 * stands for any ending, `_` is a space, and `@` begins what is no word (`SaidSign`).
 */
export type Clue = readonly string[];

/** What a text holds besides its words: an antivirus by its name, the connector's file or folder. */
export type SaidSign = '@product' | '@file';

/** A text as clues are looked for in it. */
export function saidRow(words: readonly string[], signs: readonly SaidSign[]): string {
  return ` ${[...words.map(fold), ...signs].join(' ')} `;
}

/** Reads a clue once for many texts: what comes back tells whether a row of {@link saidRow} holds it. */
export function readClue(clue: Clue): (row: string) => boolean {
  const ways = clue.map((groups) => groups.split(' + ').map(readGroup));
  return (row) =>
    ways.some((groups) => groups.every(({ either, isOut }) => either.test(row) !== isOut));
}

function readGroup(group: string): { readonly either: RegExp; readonly isOut: boolean } {
  const isOut = group.startsWith('-');
  const words = isOut ? group.slice(1) : group;
  const either = words.replaceAll(' ', '|').replaceAll('_', ' ').replaceAll('*', '\\S*');
  return { either: new RegExp(` (?:${either}) `), isOut };
}

/** The words of some clues, by which typing mistakes are known, and with what others begin. */
export function wordsOfClues(clues: readonly Clue[]): {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
} {
  const all = [...new Set(clues.flat().join(' ').split(/[ _]/))].map((word) =>
    word.replace(/^-/, ''),
  );
  return {
    words: all.filter((word) => /^\p{L}+$/u.test(word)),
    beginnings: all.filter((word) => /^\p{L}{4,}\*$/u.test(word)).map((word) => word.slice(0, -1)),
  };
}
