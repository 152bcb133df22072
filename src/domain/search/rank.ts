import { fold, isSameWord, tellingWords, wordsOf } from './words.ts';

/** A page as readers call it. */
export interface NamedPage {
  readonly title: string;
  readonly symptom: string;
  readonly aliases: readonly string[];
}

/** How well one word is found in the texts: the score of each page that has it, by the page's place in the list. */
export type TextScores = ReadonlyMap<number, number>;

/** How much a page's names count beside its text. */
const namesWeight = 1.5;

/** What fits less than this share of the best is no answer. */
const leastShare = 0.15;

/** How much a kind of name says: a symptom is a whole sentence, so that one word of it says little. */
const weights = { title: 1.1, alias: 1, symptom: 0.8 };

/**
 * The pages that fit best, by their place in `pages`, best first. A rare word counts more than one
 * that many pages have, and a page needs not have them all: a reader's sentence never matches whole.
 */
export function rankPages(
  pages: readonly NamedPage[],
  words: readonly string[],
  texts: readonly TextScores[],
  stopWords: ReadonlySet<string>,
): number[] {
  const names = nameScores(pages, words, stopWords);
  const byText = textScores(texts, pages.length);
  const scored = pages
    .map((_, place) => ({
      place,
      score: (byText[place] ?? 0) + namesWeight * (names[place] ?? 0),
    }))
    .sort((one, other) => other.score - one.score);
  const least = (scored[0]?.score ?? 0) * leastShare;
  return scored.filter(({ score }) => score > 0 && score >= least).map(({ place }) => place);
}

/** Between 0 and 1: the share of the query, by weight, that a page's text holds. */
function textScores(texts: readonly TextScores[], count: number): number[] {
  const rarities = texts.map((scores) => (scores.size === 0 ? 0 : rarity(scores.size, count)));
  const all = sum(rarities) || 1;
  return Array.from({ length: count }, (_, place) => {
    const parts = texts.map((scores, index) => {
      const best = Math.max(...scores.values());
      return ((rarities[index] ?? 0) * (scores.get(place) ?? 0)) / (best || 1);
    });
    return sum(parts) / all;
  });
}

/** How near the query comes to the best of each page's names: 1 where both hold the same words. */
function nameScores(
  pages: readonly NamedPage[],
  words: readonly string[],
  stopWords: ReadonlySet<string>,
): number[] {
  const query = words.map(fold);
  const named = pages.map(({ title, symptom, aliases }) => [
    { weight: weights.title, words: foldedWords(title, stopWords) },
    { weight: weights.symptom, words: foldedWords(symptom, stopWords) },
    ...aliases.map((alias) => ({ weight: weights.alias, words: foldedWords(alias, stopWords) })),
  ]);
  const rarities = query.map((word) => {
    const having = named.filter((names) => names.some((name) => name.words.some(fits(word))));
    return rarity(having.length, pages.length);
  });
  const all = sum(rarities) || 1;
  return named.map((names) =>
    Math.max(
      ...names.map((name) => {
        const ofQuery = sum(
          query.map((word, index) => (name.words.some(fits(word)) ? (rarities[index] ?? 0) : 0)),
        );
        const ofName = name.words.filter((word) => query.some((asked) => fits(asked)(word)));
        return (name.weight * (ofQuery / all) * ofName.length) / (name.words.length || 1);
      }),
    ),
  );
}

/** Whether a word of a name is the one asked for, or begins with it, as long as somebody is typing. */
function fits(asked: string): (word: string) => boolean {
  return (word) => isSameWord(asked, word) || (asked.length >= 2 && word.startsWith(asked));
}

function foldedWords(text: string, stopWords: ReadonlySet<string>): readonly string[] {
  return tellingWords(wordsOf(text), stopWords).map(fold);
}

/** What is on every page still counts a little. */
function rarity(having: number, count: number): number {
  return Math.log(1 + count / (having + 0.5));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
