import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { type Heading, headingsOf } from '../../build/content/headings.ts';
import { blank, lineAt, withoutCode } from '../../build/content/source.ts';
import type { Language } from '../../src/domain/languages.ts';
import { pagesFolder } from '../../src/site/settings.ts';

/** A heading, component or list item, which the page's twin has at the same place. */
export interface OutlineItem {
  /** What is the same in both languages. */
  readonly sign: string;
  /** How the item is named to an author. */
  readonly words: string;
  readonly line: number;
}

/** A page's source, taken apart as far as the tests need it. */
export interface MdxPage {
  /** The page below the hub, `index` for the hub itself. */
  readonly name: string;
  readonly language: Language;
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The checklists that stand on the page, in their order. */
  readonly checklists: readonly string[];
  readonly headings: readonly Heading[];
  /** The components in their order, with the attributes that say what they show (not their words). */
  readonly components: readonly string[];
  readonly outline: readonly OutlineItem[];
  /** What a reader reads, each line at its number: no imports, no code, no tags, no link addresses. */
  readonly prose: string;
  readonly source: string;
}

export function readPages(language: Language): MdxPage[] {
  return globSync(`${pagesFolder(language)}/*.mdx`)
    .sort()
    .map((file) => parsePage(readFileSync(file, 'utf8'), basename(file, '.mdx'), language));
}

export function parsePage(source: string, name: string, language: Language): MdxPage {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(source) ?? [];
  const text = source.replace(/^---\n.*?\n---\n/s, blank).replace(/^import .*$/gm, blank);
  const headings = headingsOf(source);
  const components = componentsOf(withoutCode(text), source);
  return {
    name,
    language,
    file: `${pagesFolder(language)}/${name}.mdx`,
    frontMatter: parse(yaml) as Record<string, unknown>,
    checklists: [...text.matchAll(/<Checklist id="([^"]+)"/g)].map(([, id = '']) => id),
    headings,
    components: components.map(({ sign }) => sign),
    outline: [
      ...headings.map(({ depth, id = '', text: words, line }) => ({
        sign: `${depth} ${id}`,
        words: `the heading "${words}"`,
        line,
      })),
      ...components,
      ...listItemsOf(text, source),
    ].sort((one, other) => one.line - other.line),
    prose: text
      .replace(/`[^`\n]*`/g, '')
      .replace(/ \\\{#[^}]+\}/g, '')
      .replace(/\s(?:title|label)="([^"]*)"/g, '>$1<x')
      .replace(/<[^>]+>/g, (tag) => tag.replace(/[^\n]/g, ''))
      .replace(/\]\([^)]*\)/g, ']'),
    source,
  };
}

/** Attributes whose values are words in the page's language. */
const wordAttributes = /\s(?:title|label)=(?:"[^"]*"|\{[^}]*\})/g;

function componentsOf(text: string, source: string): OutlineItem[] {
  return (
    [...text.matchAll(/<([A-Z]\w*)((?:\s[^>]*?)?)\/?>/g)]
      .map(({ 0: words, 1: component = '', 2: attributes = '', index }) => ({
        sign: `${component}${attributes.replace(wordAttributes, '')}`.replace(/\s+/g, ' ').trim(),
        words,
        line: lineAt(source, index),
      }))
      // Which words are labels, and in which language, differs between the two on purpose.
      .filter(({ sign }) => !/^Ui\b/.test(sign))
  );
}

/** Items of numbered and plain lists; those of one line that lead elsewhere are told by their links. */
function listItemsOf(text: string, source: string): OutlineItem[] {
  return [...text.matchAll(/^( *)(\d+\.|[-*]) (.*)$/gm)].map(
    ({ 0: words, 1: indent = '', 2: mark = '', 3: item = '', index }) => ({
      sign: `${indent.length}${/\d/.test(mark) ? '1' : '-'}${[...item.matchAll(/\]\([^)]*\)/g)].join('')}`,
      words: `the list item "${words.trim()}"`,
      line: lineAt(source, index),
    }),
  );
}
