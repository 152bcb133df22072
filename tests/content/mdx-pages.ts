import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/domain/languages.ts';
import { pagesFolder } from '../../src/site/settings.ts';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly id: string | undefined;
}

/** A page's source, taken apart as far as the tests need it. */
export interface MdxPage {
  /** The page below the hub, `index` for the hub itself. */
  readonly name: string;
  readonly language: Language;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** The checklists that stand on the page, in their order. */
  readonly checklists: readonly string[];
  readonly headings: readonly Heading[];
  /** The components in their order, with the attributes that say what they show (not their words). */
  readonly components: readonly string[];
  /** How many items of a numbered or plain list the page has, in order of indentation. */
  readonly listItems: readonly string[];
  /** What a reader reads: no imports, no code, no tags, no link addresses. */
  readonly prose: string;
  readonly source: string;
}

/** Attributes whose values are words in the page's language. */
const wordAttributes = /\s(?:title|label)=(?:"[^"]*"|\{[^}]*\})/g;

export function readPages(language: Language): MdxPage[] {
  return globSync(`${pagesFolder(language)}/*.mdx`)
    .sort()
    .map((file) => parsePage(readFileSync(file, 'utf8'), basename(file, '.mdx'), language));
}

export function parsePage(source: string, name: string, language: Language): MdxPage {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const text = body.replace(/^import .*$/gm, '');
  const withoutCode = text.replace(/`[^`\n]*`/g, '');
  return {
    name,
    language,
    frontMatter: parse(yaml) as Record<string, unknown>,
    checklists: [...text.matchAll(/<Checklist id="([^"]+)"/g)].map(([, id = '']) => id),
    headings: [...text.matchAll(/^(#{1,6}) (.+?)(?: \\\{#([^}]+)\})?$/gm)].map(
      ([, hashes = '', heading = '', id]) => ({ depth: hashes.length, text: heading, id }),
    ),
    components: [...withoutCode.matchAll(/<([A-Z]\w*)((?:\s[^>]*?)?)\/?>/g)]
      .map(([, component = '', attributes = '']) =>
        `${component}${attributes.replace(wordAttributes, '')}`.replace(/\s+/g, ' ').trim(),
      )
      // Which words are labels, and in which language, differs between the two on purpose.
      .filter((component) => !/^Ui\b/.test(component)),
    listItems: [...text.matchAll(/^( *)(\d+\.|[-*]) /gm)].map(
      ([, indent = '', mark = '']) => `${indent.length}${/\d/.test(mark) ? '1' : '-'}`,
    ),
    prose: withoutCode
      .replace(/ \\\{#[^}]+\}/g, '')
      .replace(/\s(?:title|label)="([^"]*)"/g, '>$1<x')
      .replace(/<[^>]+>/g, '')
      .replace(/\]\([^)]*\)/g, ']'),
    source,
  };
}
