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

export function holdsClue(row: string, clue: Clue): boolean {
  return clue.some((groups) =>
    groups
      .split(' + ')
      .every((group) =>
        group.startsWith('-') ? !holdsAny(row, group.slice(1)) : holdsAny(row, group),
      ),
  );
}

function holdsAny(row: string, words: string): boolean {
  const either = words.replaceAll(' ', '|').replaceAll('_', ' ').replaceAll('*', '\\S*');
  return new RegExp(` (?:${either}) `).test(row);
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
