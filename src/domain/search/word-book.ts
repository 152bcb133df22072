import { mistakesAllowed, mistakesBetween } from '../nearest.ts';
import { differsAtEnd, fold, isSameWord, wordsOf } from './words.ts';

/** A word of a query, as it is searched for. */
export interface ResolvedWord {
  readonly word: string;
  /** Whether the reader's spelling was taken for a typing mistake. */
  readonly corrected: boolean;
}

/** The words that a site's pages and titles hold. */
export interface WordBook {
  readonly resolve: (word: string) => ResolvedWord | undefined;
  readonly has: (word: string) => boolean;
}

/**
 * Makes a book of words as the pages spell them; the more usual of two words stands first. What
 * begins with one of the `beginnings` is no mistake; `products` are known by their sound too, since
 * people have only heard some of them.
 */
export function makeWordBook(
  words: readonly string[],
  beginnings: readonly string[] = [],
  products: readonly string[] = [],
): WordBook {
  const spellings = new Map<string, string>();
  for (const word of words) {
    const folded = fold(word);
    if (!spellings.has(folded)) spellings.set(folded, word);
  }
  const all = [...spellings.keys()];
  const heard = new Set(products.map(fold));
  /** Nobody misses the first letter of a product: "reset" is no ESET. */
  const nearOnes = (folded: string) =>
    all.filter((other) => !heard.has(other) || other.startsWith(folded.charAt(0)));
  const corrected = (folded: string) => ({
    word: spellings.get(folded) ?? folded,
    corrected: true,
  });
  const own = (folded: string) => ({ word: spellings.get(folded) ?? folded, corrected: false });

  return {
    has: (word) => spellings.has(fold(word)),
    /**
     * The word itself where a page has it, a longer word that it begins or another form of it; else
     * the nearest word that a page has; nothing where none is near.
     */
    resolve(word) {
      const folded = fold(word);
      const spelled = spellings.get(folded);
      if (spelled !== undefined) return { word: spelled, corrected: false };
      const longer = folded.length >= 2 ? all.find((other) => other.startsWith(folded)) : undefined;
      if (longer !== undefined) {
        // Pagefind finds all that begins so; it folds accents, but not œ.
        return /[œæ]/i.test(spellings.get(longer) ?? '') ? own(longer) : { word, corrected: false };
      }
      const product = products.find((name) => soundsLike(folded, fold(name)));
      if (product !== undefined) return corrected(fold(product));
      const forms = all.filter((other) => isSameWord(folded, other));
      const ending = forms.find((other) => differsAtEnd(folded, other));
      if (ending !== undefined) return own(ending);
      const slip = nearestWord(folded, nearOnes(folded), 1);
      if (slip !== undefined) return corrected(slip);
      if (beginnings.some((beginning) => folded.startsWith(beginning)))
        return { word, corrected: false };
      const [form] = forms;
      if (form !== undefined) return own(form);
      const near = nearestWord(folded, nearOnes(folded), 2);
      return near === undefined ? undefined : corrected(near);
    },
  };
}

/** Whether a word is a product's name as it is heard, or its letters in another order. */
function soundsLike(word: string, name: string): boolean {
  if (name.length < 4 || word.length < 4) return false;
  const [one, other] = [soundOf(word), soundOf(name)];
  const most = Math.min(one.length, other.length) > 4 ? 1 : 0;
  const isNear = one.startsWith(other.charAt(0)) && mistakesBetween(one, other, most) <= most;
  return isNear || (word.startsWith(name.charAt(0)) && sorted(word) === sorted(name));
}

function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replace(/[cq]/g, 'k')
    .replaceAll('y', 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/h|e$/g, '')
    .replace(/(.)\1/g, '$1');
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** The nearest word within so many mistakes; among equals one with the same first letter, then the more usual one. */
function nearestWord(
  word: string,
  known: readonly string[],
  mostOfAll: number,
): string | undefined {
  const most = /\d/.test(word) ? 0 : Math.min(mostOfAll, mistakesAllowed(word.length));
  let best: string | undefined;
  let fewest = most + 1;
  for (const other of known) {
    const mistakes =
      mistakesBetween(word, other, most) + (other.startsWith(word.charAt(0)) ? 0 : 0.5);
    if (mistakes < fewest) {
      fewest = mistakes;
      best = other;
    }
  }
  return best;
}

/** Two words that the pages write as one, such as "web root", become that one. */
export function joinSplitWords(words: readonly string[], book: WordBook): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isLetters = /^\D{3,}$/.test(word) && before !== undefined && /^\D{2,}$/.test(before);
    if (isLetters && book.has(before + word)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** Every word of some texts once, the most frequent first. */
export function wordsByFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) {
    const small = word.toLowerCase();
    counts.set(small, (counts.get(small) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
