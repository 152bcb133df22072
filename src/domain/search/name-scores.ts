import type { NamedPage, WordScores } from './rank.ts';
import { fold, isSameWord, wordsOf } from './words.ts';

/** What a page scores by a word of its title or of an alias, and by one of its symptom, as Pagefind would. */
const ofName = 12;
const ofSymptom = 0.7;

/** The folded words of a page's names, and those of the sentence that says what the reader sees. */
export interface NameWords {
  readonly names: ReadonlySet<string>;
  readonly symptom: ReadonlySet<string>;
}

export function wordsOfNames({ title, symptom, aliases }: NamedPage): NameWords {
  const folded = (text: string) => new Set(wordsOf(text).map(fold));
  return { names: folded([title, ...aliases].join(' ')), symptom: folded(symptom) };
}

/** What each page scores by a word that its names hold: as it is, begun, or in another form. */
export function nameScores(pages: readonly NameWords[], word: string): WordScores {
  const folded = fold(word);
  const holds = (words: ReadonlySet<string>) =>
    words.has(folded) ||
    [...words].some((other) => other.startsWith(folded) || isSameWord(folded, other));
  const scores = pages.map(({ names, symptom }) => {
    if (holds(names)) return ofName;
    return holds(symptom) ? ofSymptom : 0;
  });
  return new Map(scores.flatMap((score, page) => (score > 0 ? [[page, score] as const] : [])));
}

/** By how much the first page leads where the texts will not change it: nearly one more word of a name. */
const clearLead = 10;

/**
 * The first of the `ranked` pages, where their names tell so clearly that it is meant that the texts of
 * the pages will not change it: the query is its name, or it leads clearly, and either holds every word or
 * has `gained` by what the query is about.
 */
export function pageToldByNames(
  ranked: readonly number[],
  scores: readonly WordScores[],
  gained: WordScores,
  isNamed: (page: number) => boolean,
): number | undefined {
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const scoreOf = (page: number) =>
    scores.reduce((sum, ofWord) => sum + (ofWord.get(page) ?? 0), gained.get(page) ?? 0);
  const leads = second === undefined || scoreOf(first) - scoreOf(second) >= clearLead;
  const holdsAll = scores.every((ofWord) => ofWord.has(first));
  return isNamed(first) || (leads && (holdsAll || gained.has(first))) ? first : undefined;
}
