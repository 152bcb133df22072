import { type ExcerptPart, markWords, parseExcerpt } from '../../domain/search/excerpt.ts';
import { type LossWords, tellsLoss, tellsLostFile } from '../../domain/search/lost-file.ts';
import {
  type NamedPage,
  nameOf,
  namesOf,
  productsNamed,
  rankPages,
  type WordScores,
} from '../../domain/search/rank.ts';
import { readQuery, type SearchTopic } from '../../domain/search/read-query.ts';
import {
  joinSplitWords,
  makeWordBook,
  type ResolvedWord,
  type WordBook,
} from '../../domain/search/word-book.ts';
import type { NamingProduct } from '../../domain/search/threat-names.ts';
import { wordsOf } from '../../domain/search/words.ts';
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

/** A place among the results; `says` stands for its excerpt where the site has words of its own for it. */
interface FoundPlace extends SearchPlace {
  readonly says: string | undefined;
}

/** `fr/pages.json`, which the site writes. */
export interface SearchPages {
  readonly pages: readonly SearchPage[];
  readonly topics: Readonly<Record<SearchTopic | 'lost-file', SearchPlace>>;
  /** The place in the list of the page about the product that most likely gave a threat its name. */
  readonly likely: Readonly<Record<NamingProduct, number>>;
  /** What a result says of such a name, and what it says of the likely product. */
  readonly threatName: string;
  readonly likelyName: string;
  /** What the places are called that bring a file back. */
  readonly bringBack: string;
  readonly numbers: Readonly<Record<string, SearchPlace>>;
}

/** `words-fr.json`, which the search index writes. */
export interface SearchWords {
  readonly words: string;
  readonly stopWords: string;
  readonly lossWords: LossWords;
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
}

export interface SearchOutcome {
  readonly results: readonly SearchResult[];
  /** The words that were searched for instead, where the reader's held typing mistakes. */
  readonly corrected: string | undefined;
  /** Whether the reader's text held nothing that can be searched for. */
  readonly isEmpty: boolean;
  /** The query without anything personal, to be carried to the other language. */
  readonly carried: string;
}

const shownPages = 6;
/** An excerpt costs 3 KB: the first results get one, the others say what the reader sees. */
const shownExcerpts = 2;
/** What a page gains besides the scores of words, which stay far below the first two. */
const gains = {
  /** The page about the antivirus that is named. */
  product: 200,
  /** The page about every antivirus where the file was taken away, which a product or a pasted name says. */
  lostFile: 100,
  /** The same page where only words say so: as much as by one more word of its text. */
  lostInWords: 4,
};
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
    readJson<SearchPages>(`${language}/pages.json`),
    readJson<SearchWords>(`words-${language}.json`),
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

async function readJson<Content>(file: string): Promise<Content> {
  const response = await fetch(searchFolder() + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as Content;
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
  const book = makeWordBook([
    ...words.words.split(' '),
    ...pages.flatMap(({ title, symptom, aliases }) =>
      wordsOf([title, symptom, ...aliases].join(' ')),
    ),
  ]);
  const pageAt = (url: string) => pages.findIndex(({ href }) => href.endsWith(url));
  const placeOfName = new Map(
    Object.entries(words.names).map(([name, url]) => [name, pageAt(url)]),
  );
  const { 'lost-file': lostFile, 'threat-name': threatName } = site.topics;
  /** Where the pages bring back a file that was taken away: the one about every antivirus, and those of products. */
  const bringingBack = new Map<number, SearchPlace>([
    ...Object.entries(words.bringBack).map(([url, at]) => {
      const page = pageAt(url);
      return [page, { page, at, section: site.bringBack }] as const;
    }),
    // Last: its list of steps brings a file back too, but only where its product is no other.
    [lostFile.page, lostFile],
  ]);

  return {
    /** The best results in the page's language, best first; `draw` is told again once the excerpts are there. */
    search: async (text: string, draw: (outcome: SearchOutcome) => void): Promise<void> => {
      const query = readQuery(text, stopWords);
      const topic =
        (query.number === undefined ? undefined : placeOfNumber(query.number, book)) ??
        (query.topic && site.topics[query.topic]);
      const typed = joinSplitWords(query.words, book).slice(0, searchedWords);
      const resolved = typed.flatMap((word) => resolve(word) ?? []);
      const asked = topic && query.number !== undefined ? [] : resolved.map(({ word }) => word);
      const scores = await Promise.all(asked.map((word) => wordScores(word)));
      const mended = resolved.filter(({ corrected }) => corrected).map(({ word }) => word);
      const told = productsNamed(asked, pages, stopWords);
      const likely = told.length === 0 && query.likely ? site.likely[query.likely] : undefined;
      const named = likely === undefined ? told : [likely];
      const isAboutFile = named.length > 0 || fileTopics.has(query.topic);
      const isLost = tellsLostFile([...typed, ...mended], words.lossWords, isAboutFile);
      const gained = new Map(named.map((page) => [page, gains.product]));
      if (isLost) gained.set(lostFile.page, isAboutFile ? gains.lostFile : gains.lostInWords);
      const ranked =
        asked.length === 0 && gained.size === 0
          ? []
          : rankPages(names, likely === undefined ? nameOf(asked, stopWords) : '', scores, gained);
      const found = ranked.map((page) => (isLost ? bringingBack.get(page) : undefined) ?? { page });
      // Who took the file away says more than what it is called.
      const before = isAboutFile ? gained.size : 0;
      const says = new Map([
        ...(query.topic === 'threat-name' ? [[threatName.page, site.threatName] as const] : []),
        ...(likely === undefined ? [] : [[likely, site.likelyName] as const]),
      ]);
      const places = eachPageOnce([
        ...found.slice(0, before),
        ...(topic ? [topic] : []),
        ...found.slice(before),
      ])
        .slice(0, shownPages)
        .map((place) => ({ ...place, says: says.get(place.page) }));

      const outcome = {
        corrected: resolved.some(({ corrected }) => corrected) ? asked.join(' ') : undefined,
        isEmpty: query.isEmpty,
        carried: query.carried,
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

  /** As the book does; but what tells of a loss is no typing mistake, although no page may have the word. */
  function resolve(word: string): ResolvedWord | undefined {
    const known = book.resolve(word);
    const isKnown = known !== undefined && !known.corrected;
    return !isKnown && tellsLoss(word, words.lossWords) ? { word, corrected: false } : known;
  }

  function placeOfNumber(number: string, known: WordBook): SearchPlace | undefined {
    const place = Object.hasOwn(site.numbers, number) ? site.numbers[number] : undefined;
    // A number that no page knows is most likely one that the reader sees in an error.
    return place ?? (known.has(number) ? undefined : site.topics.error);
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
    const { href, title, symptom } = pages[page] ?? { href: '', title: '', symptom: '' };
    return {
      page: title,
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

/** Of several places on one page the first. */
function eachPageOnce(places: readonly SearchPlace[]): SearchPlace[] {
  return places.filter(
    ({ page }, index) => places.findIndex((other) => other.page === page) === index,
  );
}
