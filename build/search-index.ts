import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import { stopWords } from '../src/domain/search/stop-words.ts';
import { wordsByFrequency } from '../src/domain/search/word-book.ts';
import type { BuiltSite } from './built-site.ts';

/** What stands on many pages and tells none of them apart. */
export const repeatedParts = [
  '[data-widget="path-builder"]',
  '.find-folder',
  '[data-widget="symptom-finder"]',
  '.aliases',
  '.topic-index',
  '.cards',
  '.only-without-script',
  '.badge',
  '.when-unknown',
  '.when-known',
  '.checklist .progress',
  '.checklist .foot',
  '.checklist .branch',
  '.checklist summary',
  '.show-picture',
  '.mark-number',
  '.mark-step',
  'button',
  'img',
];

/** What the search asks for; Pagefind also writes user interfaces, a worker and a highlighter. */
const wanted =
  /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pagefind|pf_meta|pf_index|pf_fragment))$/;

interface Fragment {
  readonly url: string;
  readonly content: string;
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
  const files = made.files.filter(({ path }) => wanted.test(path.split('/').at(-1) ?? ''));
  for (const { path, content } of [...files.map(smaller), ...wordFiles(files)]) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return `${indexed.length} pages indexed`;
}

/** A page as Pagefind should read it. */
function forIndex(html: string): string {
  return (
    html
      .replaceAll('’', "'")
      .replaceAll(/<(\/?)label\b/g, '<$1div')
      // The ids of boxes would be places to lead to, where their steps are.
      .replaceAll(/(<input[^>]*) id="[^"]*"/g, '$1')
      // Nothing stands between them in the text, but their words are not one.
      .replaceAll(/(<\/(?:span|a|button|summary|code)>)(?=<(?:span|a|button|details)\b)/g, '$1 ')
  );
}

/** Pagefind's script comes with its long names. */
function smaller({ path, content }: WrittenFile): WrittenFile {
  if (!path.endsWith('.js')) return { path, content };
  return { path, content: minifySync(path, Buffer.from(content).toString('utf8')).code };
}

interface WrittenFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** `words-fr.json`: the words of a language's pages, those that lead nowhere, and by which name Pagefind knows each page. */
function wordFiles(files: readonly WrittenFile[]): WrittenFile[] {
  const byLanguage = Map.groupBy(
    files.filter(({ path }) => path.endsWith('.pf_fragment')),
    ({ path }) => fragmentName(path).split('_')[0] ?? '',
  );
  return [...byLanguage].map(([language, fragments]) => {
    const read = fragments.map(({ path, content }) => ({ path, ...readFragment(content) }));
    return {
      path: `words-${language}.json`,
      content: JSON.stringify({
        stopWords: [...stopWords(language)].join(' '),
        words: wordsByFrequency(read.map(({ content }) => content)).join(' '),
        names: Object.fromEntries(read.map(({ path, url }) => [fragmentName(path), url])),
      }),
    };
  });
}

function fragmentName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace('.pf_fragment', '');
}

function readFragment(content: Uint8Array | string): Fragment {
  const text = gunzipSync(content).toString('utf8');
  return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
}
