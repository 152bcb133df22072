import type { ExcerptPart } from '../../domain/search/excerpt.ts';
import { markWords } from '../../domain/search/shown-text.ts';
import { nameScores, pageToldByNames, wordsOfNames } from '../../domain/search/name-scores.ts';
import { type Clue, readClue, saidRow, wordsOfClues } from '../../domain/search/clues.ts';
import type { ClueName } from '../../domain/search/clue-words.ts';
import {
  type NamedPage,
  nameOf,
  namesOf,
  productsNamed,
  rankPages,
  type WordScores,
} from '../../domain/search/rank.ts';
import { readQuery, type SearchTopic } from '../../domain/search/read-query.ts';
import { joinSplitWords, makeWordBook, type ResolvedWord } from '../../domain/search/word-book.ts';
import type { NamingProduct } from '../../domain/search/threat-names.ts';
import { fold, tellingWords, wordsOf } from '../../domain/search/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { fetchJson } from '../fetch-json.ts';
import { nameFiles, searchFolder } from './search-files.ts';
import type { TextSearch } from './text-search.ts';

interface SearchPage extends NamedPage {
  readonly href: string;
  /** The antivirus that the page is about; nothing on the pages about something else. */
  readonly product?: string | undefined;
}

/** A place that a number or a pasted text leads to; `page` is the page's place in the list. */
export interface SearchPlace {
  readonly page: number;
  readonly at?: string;
  readonly section?: string;
}

/** Where a topic or a clue leads, and what its page gains by it. */
export interface GainedPlace extends SearchPlace {
  readonly gain: number;
}

/** A place among the results; `says` stands for its excerpt where the site has words of its own for it. */
interface FoundPlace extends SearchPlace {
  readonly says: string | undefined;
}

/** `fr/pages.json`, which the site writes. */
export interface SearchPages {
  readonly pages: readonly SearchPage[];
  readonly topics: Readonly<Record<SearchTopic | ClueName, GainedPlace>>;
  /** The place in the list of the page about the product that most likely gave a threat its name, and what its result says. */
  readonly likely: Readonly<
    Record<NamingProduct, { readonly page: number; readonly says: string }>
  >;
  /** What a result says of such a name. */
  readonly threatName: string;
  /** What a result is called that brings a file back from the antivirus that took it. */
  readonly bringBack: string;
  readonly numbers: Readonly<Record<string, SearchPlace>>;
}

/** `fr/words.json`, which the search index writes. */
export interface SearchWords {
  readonly words: string;
  readonly stopWords: string;
  readonly clues: Readonly<Record<ClueName, Clue>>;
  /** The id of the place that brings a file back, by the address of its page. */
  readonly bringBack: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  /** Where Pagefind's files are, below the folder of the search, with a slash at the end. */
  readonly folder: string;
}

/** A page that was found, or the section of it that fits best. */
export interface SearchResult {
  readonly page: string;
  /** The section's heading; `undefined` where the page as a whole fits. */
  readonly section: string | undefined;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
  /** Whether its page is about an antivirus, which has to know the reader's folder. */
  readonly takesFolder: boolean;
}

export interface SearchOutcome {
  readonly results: readonly SearchResult[];
  /** The words that were searched for instead, where the reader's held typing mistakes. */
  readonly corrected: string | undefined;
  /** Whether the reader's text held nothing that can be searched for. */
  readonly isEmpty: boolean;
  /** The query without anything personal, to be carried to the other language. */
  readonly carried: string;
  /** The name of the reader's folder in the text that was pasted: only to be offered by the page that is chosen. */
  readonly folder: string | undefined;
  /** Whether other results can still come, below these, or could not be loaded. */
  readonly rest: 'none' | 'coming' | 'failed';
}

const shownPages = 6;
/** An excerpt costs 3 KB: the first results get one, the others say what the reader sees. */
const shownExcerpts = 2;
/** What the page gains about the antivirus that is named; what the others gain is in src/site/search-topics.ts. */
const productGain = 200;
/** What readers paste of the file and its folder. */
const fileTopics: ReadonlySet<string | undefined> = new Set<SearchTopic>([
  'program',
  'installer',
  'folder',
  'threat-name',
  'blocked-error',
]);
/** Enough for a sentence; a pasted page would take as many searches as it has words. */
const searchedWords = 12;
/**
 * How long an answer from the texts is waited for before the names alone answer, in milliseconds: nobody
 * notices it, and where the line is fast nothing has to be added later.
 */
const grace = 20;

let loading: Promise<ReturnType<typeof makeSearch>> | undefined;

/**
 * Loads the search of a language once: what it knows by name, and behind that the texts. A failed load is
 * tried again the next time.
 */
export function loadSearch(language: string): NonNullable<typeof loading> {
  const [pages, words] = nameFiles(language);
  loading ??= Promise.all([fetchJson<SearchPages>(pages), fetchJson<SearchWords>(words)])
    .then(([site, spelled]) => {
      const text = import('./text-search.ts').then(({ loadTextSearch }) =>
        loadTextSearch(language, searchFolder() + spelled.folder),
      );
      // Told by each search that waits for it.
      text.catch(() => undefined);
      return makeSearch({ site, words: spelled, text });
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Begins anew with the next search: Pagefind keeps what it could not load, and fails for ever. */
export function forgetSearch(): void {
  loading = undefined;
}

interface SearchParts {
  readonly site: SearchPages;
  readonly words: SearchWords;
  /** The search in the pages' texts, which may still be on its way. */
  readonly text: Promise<TextSearch>;
}

export function makeSearch({ site, words, text: texts }: SearchParts) {
  const { pages } = site;
  const stopWords = new Set(words.stopWords.split(' '));
  const names = pages.map((page) => namesOf(page, stopWords));
  const named = pages.map(wordsOfNames);
  const clues = (Object.entries(words.clues) as [ClueName, Clue][]).map(
    ([name, clue]) => [name, readClue(clue)] as const,
  );
  const ofClues = wordsOfClues(Object.values(words.clues));
  const book = makeWordBook(
    [
      ...words.words.split(' '),
      ...pages.flatMap(({ title, symptom, aliases }) =>
        wordsOf([title, symptom, ...aliases].join(' ')),
      ),
      ...ofClues.words,
    ],
    ofClues.beginnings,
    pages.flatMap(({ product = '', aliases }) =>
      product === '' ? [] : [product, ...aliases.filter((alias) => /^\p{L}+$/u.test(alias))],
    ),
  );
  const pageAt = (url: string) => pages.findIndex(({ href }) => href.endsWith(url));
  const placeOfName = new Map(
    Object.entries(words.names).map(([name, url]) => [name, pageAt(url)]),
  );
  const { 'threat-name': threatName } = site.topics;
  /** Where the pages of products bring back a file that was taken away. */
  const bringingBack = new Map(
    Object.entries(words.bringBack).map(([url, at]) => [pageAt(url), at]),
  );

  return {
    /**
     * The best results in the page's language, best first. `draw` is told as soon as the pages' names
     * answer, again with what the texts find, and once more with the passages that hold the words. What
     * has been drawn by name stays where it is and as it is: the reader may be about to press it.
     */
    search: async (text: string, draw: (outcome: SearchOutcome) => void): Promise<void> => {
      const query = readQuery(text, stopWords);
      const numbered =
        query.number === undefined ? undefined : placeOfNumber(query.number, query.topic);
      const typed = joinSplitWords(query.words, book);
      const resolved = typed.slice(0, searchedWords).map((word) => [word, resolve(word)] as const);
      const mended = new Map(
        resolved.flatMap(([word, known]) => (known?.corrected ? [[word, known.word]] : [])),
      );
      const mend = (word: string) => mended.get(word) ?? word;
      const asked = numbered ? [] : resolved.flatMap(([, known]) => known?.word ?? []);

      const said = query.said.map(mend);
      const productsTold = productsNamed(
        [...tellingWords(said, stopWords), '', ...asked],
        pages,
        stopWords,
      );
      const likely =
        productsTold.length === 0 && query.likely ? site.likely[query.likely] : undefined;
      const products = likely === undefined ? productsTold : [likely.page];
      const row = saidRow(said, [
        ...(products.length > 0 ? ['@product' as const] : []),
        ...(fileTopics.has(query.topic) ? ['@file' as const] : []),
      ]);
      const held = clues.flatMap(([name, holds]) => (holds(row) ? [name] : []));
      const isLost = held.includes('lost-file');
      const gained = strongestOfEach([
        ...(numbered ? [{ ...numbered, gain: productGain }] : []),
        ...products.map((page) => ({ page, gain: productGain })),
        ...[...held, ...(query.topic ? [query.topic] : [])].map((name) => site.topics[name]),
      ]);
      const name = likely === undefined ? nameOf(asked, stopWords) : '';
      const gains = new Map([...gained].map(([page, { gain }]) => [page, gain]));
      const says = new Map([
        ...(query.topic === 'threat-name' ? [[threatName.page, site.threatName] as const] : []),
        ...(likely === undefined ? [] : [[likely.page, likely.says] as const]),
      ]);
      const placeOf = (page: number): FoundPlace => {
        const back = isLost ? bringingBack.get(page) : undefined;
        const isProduct = pages[page]?.product !== undefined;
        const at = isProduct && back !== undefined ? { page, at: back } : gained.get(page);
        return { ...(at ?? { page }), says: says.get(page) };
      };
      const outcome = {
        corrected: mended.size > 0 ? asked.join(' ') : undefined,
        isEmpty: query.isEmpty,
        carried: query.carried,
        folder: query.folder,
        rest: 'none' as const,
      };

      const searching = texts.then((found) =>
        Promise.all(asked.map((word) => wordScores(found, word))),
      );
      const told = (await isThereWithin(searching, grace)) ? [] : firstByNames(asked, name, gains);
      const drawn = told.map((page) => placeResult(placeOf(page), asked));
      if (drawn.length > 0) draw({ ...outcome, results: drawn, rest: 'coming' });

      let scores: readonly WordScores[];
      try {
        scores = await searching;
      } catch (error) {
        if (drawn.length === 0) throw error;
        forgetSearch();
        // What the names have told stays, beside the excuse.
        draw({ ...outcome, results: drawn, rest: 'failed' });
        return;
      }
      const ranked = rankPages(names, name, scores, gains);
      // Words that are on no page, and no clue either, are still no reason to say nothing.
      const found = ranked.length === 0 && asked.length > 0 ? [0] : ranked;
      const places = [...new Set([...told, ...found])].slice(0, shownPages).map(placeOf);
      const first = places.map((place) => placeResult(place, asked));
      draw({ ...outcome, results: first });
      const withPassages = first.map(async (result, index) => {
        const place = places[index];
        if (!place || index < drawn.length || index >= shownExcerpts) return result;
        const matching = asked.filter((_, word) => scores[word]?.has(place.page));
        return await withPassage(result, place, matching);
      });
      draw({ ...outcome, results: await Promise.all(withPassages) });
    },
  };

  /** The page that comes first by its names, where it does so beyond doubt. */
  function firstByNames(
    asked: readonly string[],
    name: string,
    gains: WordScores,
  ): readonly number[] {
    const scores = asked.map((word) => nameScores(named, word));
    const ranked = rankPages(names, name, scores, gains);
    const page = pageToldByNames(ranked, scores, gains, (one) => names[one]?.has(name) === true);
    return page === undefined ? [] : [page];
  }

  /** As the book does; but no word is a mistake for one that says nothing. */
  function resolve(word: string): ResolvedWord | undefined {
    const known = book.resolve(word);
    return known?.corrected && stopWords.has(fold(known.word)) ? undefined : known;
  }

  function placeOfNumber(number: string, topic: SearchTopic | undefined): SearchPlace | undefined {
    if (Object.hasOwn(site.numbers, number)) return site.numbers[number];
    // A number that no page knows is most likely one that the reader sees in an error.
    return topic || book.has(number) ? undefined : site.topics.error;
  }

  async function wordScores(texts: TextSearch, word: string): Promise<WordScores> {
    const found = await texts.scores(word);
    return new Map(
      found.flatMap(([fragment, score]) => {
        const place = placeOfName.get(fragment) ?? -1;
        return place < 0 ? [] : [[place, score] as const];
      }),
    );
  }

  function placeResult(
    { page, at, section, says }: FoundPlace,
    asked: readonly string[],
  ): SearchResult {
    const {
      href,
      title,
      symptom,
      product = '',
    } = pages[page] ?? { href: '', title: '', symptom: '' };
    const bringsBack = at !== undefined && bringingBack.get(page) === at && product !== '';
    return {
      takesFolder: product !== '' || page === site.topics.folder.page,
      page: bringsBack ? formatMessage(site.bringBack, { product }) : title,
      section: section === title ? undefined : section,
      href: at === undefined ? href : `${href}#${at}`,
      excerpt: says === undefined ? markWords(symptom, asked) : [{ text: says, match: false }],
    };
  }

  /** The result with the passage that holds the words; as it was where the page's text has none. */
  async function withPassage(
    result: SearchResult,
    { page, at, says }: FoundPlace,
    words: readonly string[],
  ): Promise<SearchResult> {
    if (at !== undefined || says !== undefined || words.length === 0) return result;
    const passage = await (await texts).passage(words, (name) => placeOfName.get(name) === page);
    if (!passage) return result;
    const { title, excerpt = result.excerpt } = passage;
    const section = passage.at === undefined ? undefined : title;
    return {
      ...result,
      ...(section !== undefined && section !== result.page && { section }),
      href: section === undefined ? result.href : `${result.href}#${passage.at}`,
      excerpt,
    };
  }
}

/** Of several places on one page the one by which it gains most. */
function strongestOfEach(places: readonly GainedPlace[]): ReadonlyMap<number, GainedPlace> {
  return new Map(
    [...places].sort((one, other) => one.gain - other.gain).map((place) => [place.page, place]),
  );
}

/** Whether a promise is kept within so many milliseconds; one that fails is told where it is waited for. */
function isThereWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return Promise.race([
    promise.then(
      () => true,
      () => false,
    ),
    new Promise<false>((tell) => {
      setTimeout(tell, milliseconds, false);
    }),
  ]);
}
