import { type ExcerptPart, markWords, parseExcerpt } from '../../domain/search/excerpt.ts';
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
import { bestSection, loadPagefind, type Pagefind, searchFolder } from './pagefind.ts';

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

/** `words-fr.json`, which the search index writes. */
export interface SearchWords {
  readonly words: string;
  readonly stopWords: string;
  readonly clues: Readonly<Record<ClueName, Clue>>;
  /** The id of the place that brings a file back, by the address of its page. */
  readonly bringBack: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
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

let loading: Promise<ReturnType<typeof makeSearch>> | undefined;

/** Loads the search of a language once; a failed load is tried again the next time. */
export function loadSearch(language: string): NonNullable<typeof loading> {
  loading ??= Promise.all([
    fetchJson<SearchPages>(`${searchFolder()}${language}/pages.json`),
    fetchJson<SearchWords>(`${searchFolder()}words-${language}.json`),
    loadPagefind(language),
  ])
    .then(([site, words, pagefind]) => makeSearch({ site, words, pagefind }))
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
  readonly pagefind: Pagefind;
}

export function makeSearch({ site, words, pagefind }: SearchParts) {
  const { pages } = site;
  const stopWords = new Set(words.stopWords.split(' '));
  const names = pages.map((page) => namesOf(page, stopWords));
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
    /** The best results in the page's language, best first; `draw` is told again once the excerpts are there. */
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
      const scores = await Promise.all(asked.map((word) => wordScores(word)));

      const said = query.said.map(mend);
      const told = productsNamed(
        [...tellingWords(said, stopWords), '', ...asked],
        pages,
        stopWords,
      );
      const likely = told.length === 0 && query.likely ? site.likely[query.likely] : undefined;
      const named = likely === undefined ? told : [likely.page];
      const row = saidRow(said, [
        ...(named.length > 0 ? ['@product' as const] : []),
        ...(fileTopics.has(query.topic) ? ['@file' as const] : []),
      ]);
      const held = clues.flatMap(([name, holds]) => (holds(row) ? [name] : []));
      const isLost = held.includes('lost-file');
      const gained = strongestOfEach([
        ...(numbered ? [{ ...numbered, gain: productGain }] : []),
        ...named.map((page) => ({ page, gain: productGain })),
        ...[...held, ...(query.topic ? [query.topic] : [])].map((name) => site.topics[name]),
      ]);
      const ranked = rankPages(
        names,
        likely === undefined ? nameOf(asked, stopWords) : '',
        scores,
        new Map([...gained].map(([page, { gain }]) => [page, gain])),
      );
      // Words that are on no page, and no clue either, are still no reason to say nothing.
      const found = ranked.length === 0 && asked.length > 0 ? [0] : ranked;
      const says = new Map([
        ...(query.topic === 'threat-name' ? [[threatName.page, site.threatName] as const] : []),
        ...(likely === undefined ? [] : [[likely.page, likely.says] as const]),
      ]);
      const places = found.slice(0, shownPages).map((page): FoundPlace => {
        const back = isLost ? bringingBack.get(page) : undefined;
        const isProduct = pages[page]?.product !== undefined;
        const at = isProduct && back !== undefined ? { page, at: back } : gained.get(page);
        return { ...(at ?? { page }), says: says.get(page) };
      });

      const outcome = {
        corrected: mended.size > 0 ? asked.join(' ') : undefined,
        isEmpty: query.isEmpty,
        carried: query.carried,
        folder: query.folder,
      };
      const first = places.map((place) => placeResult(place, asked));
      draw({ ...outcome, results: first });
      const matching = places.map(({ page }) =>
        asked.filter((_, index) => scores[index]?.has(page)),
      );
      const excerpts = places
        .slice(0, shownExcerpts)
        .map((place, index) => withExcerpt(place, matching[index] ?? []));
      const best = await Promise.all(excerpts);
      draw({ ...outcome, results: [...best, ...first.slice(best.length)] });
    },
  };

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

  async function wordScores(word: string): Promise<WordScores> {
    const { results } = await pagefind.search(word);
    return new Map(
      results.flatMap(({ id, score }) => {
        const place = placeOfName.get(id) ?? -1;
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
  async function withExcerpt(place: FoundPlace, found: readonly string[]): Promise<SearchResult> {
    const result = placeResult(place, found);
    if (place.at !== undefined || place.says !== undefined || found.length === 0) return result;
    const { results } = await pagefind.search(found.join(' '));
    const hit = results.find(({ id }) => placeOfName.get(id) === place.page);
    const best = hit && bestSection(await hit.data());
    if (!best) return result;
    const at = best.url.split('#')[1];
    const section = at === undefined || at === '_top' ? undefined : best.title;
    return {
      ...result,
      ...(section !== undefined && section !== result.page && { section }),
      href: section === undefined ? result.href : `${result.href}#${at}`,
      excerpt: parseExcerpt(best.excerpt),
    };
  }
}

/** Of several places on one page the one by which it gains most. */
function strongestOfEach(places: readonly GainedPlace[]): ReadonlyMap<number, GainedPlace> {
  return new Map(
    [...places].sort((one, other) => one.gain - other.gain).map((place) => [place.page, place]),
  );
}
