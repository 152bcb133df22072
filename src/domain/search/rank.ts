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

/** What one word scores in a text at most. A name scores three times that, beside which no text would count. */
const bestOfText = 4;

/**
 * The pages that fit best, by their place in `names`, best first. Every word is searched for by
 * itself and its scores are added: Pagefind finds only what has all the words of one search, and a
 * reader's sentence never matches whole. A page with exactly this name comes before all others; what
 * is `gained` otherwise is added, and keeps a page whatever its words score.
 */
export function rankPages(
  names: readonly ReadonlySet<string>[],
  name: string,
  scores: readonly WordScores[],
  gained: WordScores = new Map(),
): number[] {
  const pages = names.map((own, place) => {
    const ofWords = scores.map((ofWord) => ofWord.get(place) ?? 0);
    const gain = gained.get(place) ?? 0;
    return {
      place,
      isNamed: own.has(name),
      gain,
      score: sum(ofWords) + gain,
      ofText: sum(ofWords.map((score) => Math.min(score, bestOfText))),
    };
  });
  const least = Math.max(...pages.map(({ ofText }) => ofText)) * leastShare;
  return pages
    .filter(({ isNamed, gain, score }) => isNamed || gain > 0 || (score > 0 && score >= least))
    .sort((one, other) => Number(other.isNamed) - Number(one.isNamed) || other.score - one.score)
    .map(({ place }) => place);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a page is called, and the antivirus that it is about; nothing on the pages about something else. */
export interface ProductPage {
  readonly product?: string | undefined;
  readonly aliases: readonly string[];
}

/**
 * The pages about an antivirus that a query names, by their place in the list: it holds all words of the
 * product or of an alias, side by side. A longer name takes the place of a product's within it, on
 * whichever page it stands: "Sophos Central" is not what its page calls "Sophos".
 */
export function productsNamed(
  asked: readonly string[],
  pages: readonly ProductPage[],
  stopWords: ReadonlySet<string>,
): number[] {
  const inRow = (words: readonly string[]) => ` ${words.map(fold).join(' ')} `;
  const row = inRow(asked);
  const held = pages.map(({ product, aliases }) =>
    [...(product === undefined ? [] : [product]), ...aliases]
      .map((name) => inRow(tellingWords(wordsOf(name), stopWords)))
      .filter((name) => row.includes(name)),
  );
  const ofProducts = held.filter((_, page) => pages[page]?.product !== undefined).flat();
  const isLonger = (name: string, other: string) => name !== other && name.includes(other);
  const naming = held.map((names, page) =>
    pages[page]?.product === undefined
      ? names.filter((name) => ofProducts.some((other) => isLonger(name, other)))
      : names,
  );
  const all = naming.flat();
  return naming.flatMap((names, page) =>
    names.some((name) => !all.some((other) => isLonger(other, name))) ? [page] : [],
  );
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
