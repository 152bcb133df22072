import { fold, tellingWords, wordsOf } from './words.ts';

/** What readers call a page. */
export interface NamedPage {
  readonly title: string;
  readonly symptom: string;
  readonly aliases: readonly string[];
}

/** Pagefind's score of each page that has one word, by the page's place in the list. */
export type WordScores = ReadonlyMap<number, number>;

/** What fits less than this share of the best is no answer. */
const leastShare = 0.15;

/**
 * The pages that fit best, by their place in `names`, best first. Every word is searched for by
 * itself and its scores are added: Pagefind finds only what has all the words of one search, and a
 * reader's sentence never matches whole. A page with exactly this name comes before all others.
 */
export function rankPages(
  names: readonly ReadonlySet<string>[],
  name: string,
  scores: readonly WordScores[],
): number[] {
  const ranked = names
    .map((own, place) => ({
      place,
      isNamed: own.has(name),
      score: scores.reduce((sum, ofWord) => sum + (ofWord.get(place) ?? 0), 0),
    }))
    .sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  const fitting = ranked.filter(({ score }) => score > 0 && score >= least);
  return [
    ...ranked.filter(({ isNamed }) => isNamed),
    ...fitting.filter(({ isNamed }) => !isNamed),
  ].map(({ place }) => place);
}

/** All names of a page, each as `nameOf` writes it. */
export function namesOf(page: NamedPage, stopWords: ReadonlySet<string>): ReadonlySet<string> {
  const { title, symptom, aliases } = page;
  return new Set([title, symptom, ...aliases].map((name) => nameOf(wordsOf(name), stopWords)));
}

/** Words so that two names are equal where they say the same, in whichever order and spelling. */
export function nameOf(words: readonly string[], stopWords: ReadonlySet<string>): string {
  return [...new Set(tellingWords(words, stopWords).map(fold))].sort().join(' ');
}
