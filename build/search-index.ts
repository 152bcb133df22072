import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, matchesGlob } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import { languages } from '../src/domain/languages.ts';
import { pagefindOptions, wasmFile } from '../src/domain/search/pagefind.ts';
import { hashOf } from '../src/site/kept.ts';
import { clueWords } from '../src/domain/search/clue-words.ts';
import { stopWords } from '../src/domain/search/stop-words.ts';
import { wordsByFrequency } from '../src/domain/search/word-book.ts';
import type { BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';

/** What stands on many pages and tells none of them apart. */
export const repeatedParts = [
  '[data-folder-step]',
  '[data-widget="symptom-finder"]',
  '[data-pagefind-meta="aliases"]',
  '.topic-index',
  '.cards',
  '.only-without-script',
  '.badge',
  '.handoff .fields',
  '.takes',
  '.short-address',
  '.to-type',
  '.when-unknown',
  '.when-known',
  '.checklist .progress',
  '.checklist .foot',
  '.checklist .branch',
  '.open-window-link',
  '.open-window > .copyable',
  '.checklist summary',
  '.show-picture',
  '.mark-number',
  '.mark-step',
  'button',
  'img',
];

/** What a search loads, by kind: of each at least one file has to be there. */
const searchFiles = [
  'pagefind.js',
  'pagefind-entry.json',
  'pagefind.*.pf_meta',
  'index/*.pf_index',
  'fragment/*.pf_fragment',
  ...languages.map(wasmFile),
];

/** What Pagefind writes besides: user interfaces, a worker, and a program for other languages. */
const otherFiles = [
  'pagefind-{ui,modular-ui,component-ui}.{js,css}',
  'pagefind-{worker,highlight}.js',
  'wasm.unknown.pagefind',
];

/** The names in Pagefind's script that `src/browser/search/pagefind.ts` relies on. */
const scriptNames = [
  'noWorker',
  'excerptLength',
  'metaWeights',
  'termFrequency',
  'sub_results',
  'weighted_locations',
  'balanced_score',
];

/** How many pages Pagefind has to do at a time. */
const mostAtATime = 8;

interface WrittenFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A page's text in the index; a search's result says its name only. */
interface Fragment {
  readonly name: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Writes the search index of the built site with Pagefind, one index per language, and beside each
 * the words that it holds, by which typing mistakes are known.
 *
 * Pagefind does not split words at the typographic apostrophe, so that "antivirus" would not find
 * « l’antivirus »: the pages keep good typography, the index reads a straight apostrophe instead.
 * It leaves out labels, which is where the steps of a checklist stand: they are read as text.
 */
export async function searchIndex({ folder, pages }: BuiltSite): Promise<string> {
  // Each word of a query loads the part of the index that it stands in: 2 KB instead of 30.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '1000';
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: repeatedParts });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);

  const indexed = pages.filter((page) => page.isIndexed);
  const answers: Promise<pagefind.NewFileResponse>[] = [];
  for (const { file } of indexed) {
    const content = forIndex(readFileSync(join(folder, file), 'utf8'));
    answers.push(index.addHTMLFile({ sourcePath: file, content }));
    // Pagefind is another program: the next pages are prepared while it works, but not all of them at once.
    await answers.at(-mostAtATime);
  }
  const added = await Promise.all(answers);

  const made = await index.getFiles();
  await pagefind.close();
  const faults = [...added, made].flatMap((answer) => answer.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const files = keptFiles(made.files);
  const loaded = files.map(smaller);
  const place = folderOf(loaded);
  const written = [
    ...loaded.map(({ path, content }) => ({ path: place + path, content })),
    ...wordFiles(files, indexed, place),
  ];
  for (const { path, content } of written) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return `${indexed.length} pages indexed`;
}

/**
 * The folder of these files, whose name changes with what they hold. Most of their own names stay as they are: a cache
 * on the way could pair one from before with a new one.
 */
export function folderOf(files: readonly WrittenFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = hashOf(sorted.flatMap(({ path, content }) => [path, content]));
  return `files/${hash.toString('hex').slice(0, 10)}/`;
}

/** The sign and the comma between two clicks (src/components/Then.astro), which are one comma in an excerpt. */
const betweenClicks =
  /\s*<span class="then"[^>]*>[^<]*<\/span>\s*<span class="visually-hidden"[^>]*>,<\/span>\s*/g;

/** What is in a page that no reader reads, and that Pagefind passes over. */
const unread = /<(style|script)\b.*?<\/\1>/gs;

/** A comment, a tag or a piece of text. */
const pieces = /<!--.*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gis;

/** Two neighbours that have nothing between them in the text, although their words are not one. */
const apart = /(<\/(?:span|a|button|summary|code)>)(?=<(?:span|a|button|details)\b)/g;

/**
 * A page as Pagefind should read it: with straight apostrophes, with labels as blocks of text, and
 * without the ids of boxes, which would be places to lead to where their steps are. Pages come from Astro,
 * which escapes what is not markup: to parse and to write each again would take longer than to index it.
 */
export function forIndex(html: string): string {
  return html
    .replaceAll(unread, '')
    .replaceAll(betweenClicks, ', ')
    .replaceAll('’', "'")
    .replaceAll(pieces, (piece) =>
      piece.startsWith('<') ? tagForIndex(piece) : textForIndex(piece),
    )
    .replaceAll(apart, '$1 ');
}

function tagForIndex(tag: string): string {
  if (tag.startsWith('<input')) return tag.replace(/\sid=(?:"[^"]*"|'[^']*'|[^\s>]+)/, '');
  return tag.replace(/^(<\/?)label\b/, '$1div');
}

/** An escaped quote at the end of a text looks to Pagefind like the end of a sentence. */
function textForIndex(text: string): string {
  return text.replaceAll(/&(?:quot|#34);/g, '"').replaceAll('&#39;', "'");
}

/**
 * The files that a search loads.
 * @throws where Pagefind writes other files, or a script with other names, than the search asks for.
 */
export function keptFiles(files: readonly WrittenFile[]): readonly WrittenFile[] {
  const advice = 'compare build/search-index.ts and src/browser/search/pagefind.ts with it.';
  const kept = files.filter(({ path }) => searchFiles.some((kind) => matchesGlob(path, kind)));
  for (const { path } of files) {
    if ([...searchFiles, ...otherFiles].some((kind) => matchesGlob(path, kind))) continue;
    throw new Error(`Pagefind writes ${path}, a new kind of file: ${advice}`);
  }
  for (const kind of searchFiles) {
    if (kept.some(({ path }) => matchesGlob(path, kind))) continue;
    throw new Error(`Pagefind writes no file ${kind} any more: ${advice}`);
  }
  const script = textOf(kept.find(({ path }) => path === 'pagefind.js')?.content ?? '');
  for (const name of scriptNames) {
    if (script.includes(name)) continue;
    throw new Error(`Pagefind’s script has no "${name}" any more: ${advice}`);
  }
  return kept;
}

/** Pagefind's script comes with its long names. */
function smaller({ path, content }: WrittenFile): WrittenFile {
  if (!path.endsWith('.js')) return { path, content };
  return { path, content: minifySync(path, textOf(content)).code };
}

/**
 * `fr/words.json`: the words of a language's pages, those that lead nowhere and those that are clues,
 * where pages bring a file back, by which name Pagefind knows each page, and where its files are.
 */
function wordFiles(
  files: readonly WrittenFile[],
  pages: readonly PageFacts[],
  folder: string,
): WrittenFile[] {
  return languages.map((language) => {
    const fragments = files
      .filter(({ path }) => path.startsWith(`fragment/${language}_`))
      .map(readFragment);
    if (fragments.length === 0)
      throw new Error(`The search index has no page in ${language}: is its text in <main>?`);
    return {
      path: `${language}/words.json`,
      content: JSON.stringify({
        stopWords: [...stopWords(language)].join(' '),
        clues: clueWords(language),
        bringBack: placesToBringBack(pages, new Set(fragments.map(({ url }) => url))),
        words: wordsByFrequency(fragments.map(({ content }) => content)).join(' '),
        names: Object.fromEntries(fragments.map(({ name, url }) => [name, url])),
        folder,
      }),
    };
  });
}

/** The id of the place that brings a file back, by the address of its page, on these pages. */
function placesToBringBack(
  pages: readonly PageFacts[],
  urls: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const places = pages.flatMap(({ file, bringBack }) => {
    const url = `/${file.replace(/index\.html$/, '')}`;
    return bringBack === undefined || !urls.has(url) ? [] : [[url, bringBack] as const];
  });
  return Object.fromEntries(places);
}

/**
 * The text of one page in the index.
 * @throws where Pagefind writes it in another format, or the page lacks what it is ranked by.
 */
export function readFragment({ path, content }: WrittenFile): Fragment {
  const text = gunzipSync(content).toString('utf8');
  const json = /^pagefind_dcd(\{.*)$/s.exec(text)?.[1] ?? '{}';
  const { url, content: words, meta } = JSON.parse(json) as Partial<Fragment>;
  if (url === undefined || words === undefined || meta === undefined)
    throw new Error(`${path} has no url, content or meta: read Pagefind’s new format here.`);
  for (const field of Object.keys(pagefindOptions.ranking.metaWeights)) {
    if (meta[field] !== undefined) continue;
    throw new Error(
      `${url} has no data-pagefind-meta="${field}": write it in src/frame/starlight.`,
    );
  }
  return { name: basename(path, '.pf_fragment'), url, content: words, meta };
}

function textOf(content: Uint8Array | string): string {
  return Buffer.from(content).toString('utf8');
}
