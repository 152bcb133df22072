import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, matchesGlob } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { minifySync } from 'vite';
import { languages } from '../src/domain/languages.ts';
import { pagefindOptions, wasmFile } from '../src/domain/search/pagefind.ts';
import { placeToBringBack } from '../src/domain/search/bring-back.ts';
import { clueWords } from '../src/domain/search/clue-words.ts';
import { stopWords } from '../src/domain/search/stop-words.ts';
import { wordsByFrequency } from '../src/domain/search/word-book.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attributeOf, type Node } from './html.ts';

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

  const indexed = pages.filter(({ html }) => html.includes('data-pagefind-body'));
  for (const { file, html } of indexed) {
    await index.addHTMLFile({ sourcePath: file, content: forIndex(html) });
  }

  const made = await index.getFiles();
  await pagefind.close();
  if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
  const files = keptFiles(made.files);
  for (const { path, content } of [...files.map(smaller), ...wordFiles(files, indexed)]) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return `${indexed.length} pages indexed`;
}

/** The sign and the comma between two clicks (src/components/Then.astro), which are one comma in an excerpt. */
const betweenClicks =
  /\s*<span class="then"[^>]*>[^<]*<\/span>\s*<span class="visually-hidden"[^>]*>,<\/span>\s*/g;

/**
 * A page as Pagefind should read it: with straight apostrophes, with labels as blocks of text, and
 * without the ids of boxes, which would be places to lead to where their steps are.
 */
export function forIndex(html: string): string {
  const page = parse(html.replaceAll(betweenClicks, ', '));
  prepare(page);
  return serialize(page);
}

function prepare(node: Node): void {
  if ('value' in node) node.value = straight(node.value);
  if ('attrs' in node) {
    for (const attribute of node.attrs) attribute.value = straight(attribute.value);
    if (node.tagName === 'label') node.tagName = 'div';
    if (node.tagName === 'input') node.attrs = node.attrs.filter(({ name }) => name !== 'id');
  }
  if (!('childNodes' in node)) return;
  node.childNodes.forEach(prepare);
  node.childNodes = node.childNodes.flatMap((child, index) =>
    isApart(node.childNodes[index - 1], child)
      ? [defaultTreeAdapter.createTextNode(' '), child]
      : [child],
  );
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

/** Whether two neighbours have nothing between them in the text, although their words are not one. */
function isApart(before: Node | undefined, after: Node): boolean {
  return (
    ['span', 'a', 'button', 'summary', 'code'].includes(before?.nodeName ?? '') &&
    ['span', 'a', 'button', 'details'].includes(after.nodeName)
  );
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
 * where pages bring a file back, and by which name Pagefind knows each page.
 */
function wordFiles(files: readonly WrittenFile[], pages: readonly BuiltPage[]): WrittenFile[] {
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
      }),
    };
  });
}

/** The id of the place that brings a file back, by the address of its page, on these pages. */
function placesToBringBack(
  pages: readonly BuiltPage[],
  urls: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const places = pages.flatMap((page) => {
    const url = `/${page.file.replace(/index\.html$/, '')}`;
    if (!urls.has(url)) return [];
    const at = placeToBringBack(
      page.elements.flatMap((element) => attributeOf(element, 'id') ?? []),
    );
    return at === undefined ? [] : [[url, at] as const];
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
