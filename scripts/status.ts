/**
 * Prints what authors look after, page by page:
 *
 *     npm run status
 *
 * The day of the last change in every language, the month of the lists' sources, the facts of low
 * confidence that a page states with its lists and pictures; then the pictures that no page shows.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { frontMatterOf } from '../build/page-dates.ts';
import { buildDate } from '../config/build-date.ts';
import { languages } from '../src/domain/languages.ts';
import { isStale } from '../src/domain/source-freshness.ts';
import { pagesFolder, problemPages } from '../src/site/settings.ts';
import { textTable } from './bench/statistics.ts';
import { runMain } from './run-main.ts';

/** What a list, a picture or the questions of the hub state, and since when a list's source is known. */
interface Part {
  readonly facts: readonly string[];
  readonly source?: { readonly known: string };
}

interface Page {
  readonly name: string;
  /** The day of the last change in each language. */
  readonly updated: readonly string[];
  readonly facts: readonly string[];
  readonly lists: readonly string[];
  readonly pictures: readonly string[];
}

/** What the table is made of; lists and pictures by their ids. */
export interface Content {
  readonly pages: readonly Page[];
  readonly lists: Readonly<Record<string, Part>>;
  readonly pictures: Readonly<Record<string, Part>>;
  /** The text of FACTS.md. */
  readonly facts: string;
}

/** The facts of low confidence: `low`, and what stands between it and `medium`. */
export function lowFacts(facts: string): ReadonlySet<string> {
  const lines = facts.matchAll(/^([A-Z]{1,2}\d{1,2})[:.]? (.*)$/gm);
  return new Set(
    Array.from(lines).flatMap(([, id = '', text = '']) =>
      / - (?:medium-)?low\b/.test(text) ? [id] : [],
    ),
  );
}

/** The table as it stands on a day (year-month-day). */
export function statusText({ pages, lists, pictures, facts }: Content, day: string): string {
  const low = lowFacts(facts);
  const rows = pages.map((page) => {
    const own = page.lists.flatMap((id) => lists[id] ?? []);
    const parts = [page, ...own, ...page.pictures.flatMap((id) => pictures[id] ?? [])];
    const stated = new Set(parts.flatMap((part) => part.facts));
    const months = own.flatMap(({ source }) => source?.known ?? []);
    return [
      page.name,
      ...page.updated,
      months.map((month) => (isStale(month, day) ? `${month}, old` : month)).join(' '),
      [...stated].filter((fact) => low.has(fact)).join(' '),
    ];
  });
  const shown = new Set(pages.flatMap((page) => page.pictures));
  const hidden = Object.keys(pictures).filter((id) => !shown.has(id));
  return [
    textTable([['page', ...languages, 'source', 'facts of low confidence'], ...rows]),
    `Pictures that no page shows: ${hidden.join(', ') || 'none'}.`,
  ].join('\n\n');
}

/** The content of the project at `root`. */
export function readContent(root: string): Content {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  // Tests and the build check the shape of these files.
  const partsIn = (folder: string) =>
    Object.fromEntries(
      globSync(`src/content/${folder}/*.yaml`, { cwd: root })
        .sort()
        .map((file) => [basename(file, '.yaml'), parse(read(file)) as Part]),
    );
  const { hub } = partsIn('symptoms');
  const pages = ['index', ...problemPages].map((name) => {
    const sources = languages.map((language) => read(`${pagesFolder(language)}/${name}.mdx`));
    const [text = ''] = sources;
    const { facts, checklists = [] } = frontMatterOf(text);
    return {
      name,
      updated: sources.map((source) => frontMatterOf(source).updated),
      facts: name === 'index' ? [...facts, ...(hub?.facts ?? [])] : facts,
      lists: checklists,
      pictures: [...text.matchAll(/<Picture id="([^"]+)"/g)].map(([, id = '']) => id),
    };
  });
  return {
    pages,
    lists: partsIn('checklists'),
    pictures: partsIn('pictures'),
    facts: read('FACTS.md'),
  };
}

if (import.meta.main) {
  await runMain(() => {
    console.log(statusText(readContent(join(import.meta.dirname, '..')), buildDate));
  });
}
