import { cutPaths } from './cut-paths.ts';
import { cutThreatNames, type NamingProduct } from './threat-names.ts';
import { fold, tellingWords, wordsOf } from './words.ts';

/** What a pasted text is about where its words do not say it; src/site/search-topics.ts has the pages. */
export type SearchTopic =
  | 'program'
  | 'installer'
  | 'data'
  | 'folder'
  | 'license-key'
  | 'threat-name'
  | 'blocked-error'
  | 'error';

/** What the reader typed or pasted, read. */
export interface SearchQuery {
  /** The words to search for, as typed; never part of a path, an address or a key. */
  readonly words: readonly string[];
  /**
   * Every word, for clues and products to be looked for in and for nothing else: what stands between
   * two paths may hold a name, which is no clue. Without the folders of people as far as they are told.
   */
  readonly said: readonly string[];
  readonly topic: SearchTopic | undefined;
  /** The antivirus that most likely gave the name of a threat in it. */
  readonly likely: NamingProduct | undefined;
  /** A number that stands alone: a page's number for the telephone, or an error's. */
  readonly number: string | undefined;
  /** Whether there is something, but nothing that could be searched for. */
  readonly isEmpty: boolean;
  /** The name of the reader's folder, where the text holds the path of one connector: only to be offered. */
  readonly folder: string | undefined;
  /** The query without anything personal, to be carried to the other language. */
  readonly carried: string;
}

/** Longer than an error text; what is longer is read up to here. */
const longest = 1000;

const key = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi;
const mailAddress = /[^\s@]{1,200}@[^\s@]{1,200}/g;
const errorNumber =
  /\b0x[0-9a-f]{3,}\b|\b(?:error|erreur|err|code)\s{0,3}(?:code|no|n°|nº|#)?\s{0,3}[:.#-]?\s{0,3}\d{2,}\b/i;

/** A day as notifications write it: what stands before its slashes is no path. */
const day = /\b\d{1,4}\/\d{1,2}\/\d{1,4}\b/g;
/** The folder of a person within a path: somebody may be called Norton. */
const person = /((?:users|utilisateurs|home)[\\/]{1,2})[^\\/\r\n]{1,100}(?=[\\/])/giu;

/** The connector's folder by its full path, on the drive that a link can name (LINKING.md). */
const connectorFolder =
  /(?<![\p{L}\p{N}])c:[\\/]{1,2}(?:users|utilisateurs)[\\/]{1,2}([^\\/:*?"<>|\r\n]{1,100})[\\/]{1,2}appdata[\\/]{1,2}local[\\/]{1,2}codat(?![\p{L}\p{N}])/giu;

/** By what topics are known in a folded text with backslashes, the more telling first. */
const signs: readonly (readonly [SearchTopic, RegExp])[] = [
  // What Windows says of a file that an antivirus blocks (fact X5).
  [
    'blocked-error',
    /\b0x800700e1\b|-2147024671\b|\b(?:error|erreur|code)\D{0,20}225\b|^\s*225\s*$|error_virus_infected|\bcontains a virus|\bcontient un virus|potentially unwanted|potentiellement indesirable/,
  ],
  ['installer', /-sage50-connector(?:\.exe)?\b/],
  ['program', /sage50 ?connector\.exe|sage50connector/],
  ['data', /\\accdata|\\sage\\accounts|company\.\d{3}|(?:^|[^\\\w:])\\\\\w/],
  ['folder', /%(?:local)?appdata%|%userprofile%|\\codat\b|appdata\\|(?:users|utilisateurs)\\/],
];

/** What stands for a topic when a query is carried on without the words that made it. */
const carriedTopics: Readonly<Record<SearchTopic, string>> = {
  installer: '-sage50-connector.exe',
  program: 'Sage50Connector.exe',
  data: '\\ACCDATA',
  folder: '%LocalAppData%\\Codat',
  'license-key': '00000000-0000-0000-0000-000000000000',
  'threat-name': 'IDP.Generic',
  'blocked-error': '0x800700E1',
  error: '0x000',
};

/**
 * Reads anything that is typed or pasted into the search. Never throws, takes time in proportion to
 * the text, and keeps nothing that could name a person: paths, keys and mail addresses are cut out
 * and only what they are about is kept.
 */
export function readQuery(text: string, stopWords: ReadonlySet<string>): SearchQuery {
  const clean = text
    .slice(0, longest)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(day, ' ');
  const withoutKeys = clean.replace(key, ' ');
  const { text: withoutPaths, paths } = cutPaths(withoutKeys.replace(mailAddress, ' '));
  const { text: cut, names } = cutThreatNames(withoutPaths);
  // Asked of all: a name with a slash that stands behind a path was cut out with it.
  const threats = cutThreatNames(withoutKeys);
  const hasError = errorNumber.test(cut);
  const topic =
    withoutKeys !== clean
      ? 'license-key'
      : threats.names.length > 0
        ? 'threat-name'
        : (topicOf(cut, paths) ?? (hasError ? 'error' : undefined));
  const words = wordsOf(withoutFileName(hasError ? cut.replace(errorNumber, ' ') : cut));
  const number = words.length === 1 && /^\d+$/.test(words[0] ?? '') ? words[0] : undefined;
  return {
    words: tellingWords(words, stopWords),
    said: wordsOf(withoutThreats(withoutKeys.replace(mailAddress, ' ').replace(person, '$1'))),
    topic,
    likely: threats.product,
    folder: folderIn(clean),
    number,
    isEmpty: words.length === 0 && topic === undefined,
    carried: [...words, ...(topic === undefined ? [] : carriedTopic(topic, names))].join(' '),
  };
}

/** A threat is carried on by the names that were typed, which hold nothing of a path. */
function carriedTopic(topic: SearchTopic, names: readonly string[]): readonly string[] {
  return topic === 'threat-name' && names.length > 0 ? names : [carriedTopics[topic]];
}

function topicOf(text: string, paths: string): SearchTopic | undefined {
  const folded = fold(`${paths} ${text}`).replaceAll('/', '\\');
  return signs.find(([, sign]) => sign.test(folded))?.[0];
}

function folderIn(text: string): string | undefined {
  const names = new Set([...text.matchAll(connectorFolder)].map(([, name]) => name));
  return names.size === 1 ? [...names][0] : undefined;
}

function withoutThreats(text: string): string {
  return cutThreatNames(text).text;
}

/** A file's name is a topic, no word of a text. */
function withoutFileName(text: string): string {
  return text.replace(/[\w-]{0,80}sage50[ -]?connector\.exe/gi, ' ');
}
