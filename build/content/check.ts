import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { languages, prefixOf } from '../../src/domain/languages.ts';
import { hubPath } from '../../src/site/settings.ts';
import { componentFaults } from './components.ts';
import { linkFaults } from './links.ts';
import { readPlaces } from './places.ts';
import { shapeFaults } from './shape.ts';
import { type Fault, lineAt, printFault, type Source } from './source.ts';

/** The folder of the pages in one language. */
const folders = languages.map((language) => `src/content/docs/${prefixOf(language)}${hubPath}`);

/**
 * Everything in the content of the project at `root` that would break a page or lead a reader
 * nowhere. Where a file cannot be read, only that: the others cannot be judged without it.
 */
export function contentFaults(root = '.'): Fault[] {
  const sources = globSync(
    'src/content/{docs,checklists,links,pictures,symptoms,i18n}/**/*.{mdx,yaml,json}',
    { cwd: root },
  )
    .sort()
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      text: readFileSync(join(root, file), 'utf8'),
    }));
  const unreadable = [...sources.flatMap(shapeFaults), ...twinFaults(sources)];
  if (unreadable.length > 0) return unreadable;
  const { fragments } = readPlaces(root);
  const components = globSync('src/components/*.astro', { cwd: root })
    .map((file) => basename(file, '.astro'))
    .sort();
  const pages = sources.filter(({ file }) => file.endsWith('.mdx'));
  return [
    ...pages.flatMap((page) => componentFaults(page, components)),
    ...sources.flatMap((source) => linkFaults(source, fragments)),
    ...numberFaults(sources),
  ];
}

/**
 * Says all of them, a line each.
 * @throws where there are any.
 */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Error(`The content has to be mended:\n${faults.map(printFault).join('\n')}`);
}

/** Pages that a language lacks. */
function twinFaults(sources: readonly Source[]): Fault[] {
  const files = new Set(sources.map(({ file }) => file));
  return folders.flatMap((folder) =>
    sources.flatMap(({ file }) => {
      const from = folders.find((candidate) => file.startsWith(`${candidate}/`));
      if (from === undefined) return [];
      const twin = file.replace(from, folder);
      if (files.has(twin)) return [];
      return [{ file, line: 1, message: `This page has no twin: write ${twin}.` }];
    }),
  );
}

/** Links that share a number, or have one that is another's id. */
function numberFaults(sources: readonly Source[]): Fault[] {
  const links = sources
    .filter(({ file }) => file.startsWith('src/content/links/'))
    .map(({ file, text }) => ({ file, text, number: (parse(text) as { number: number }).number }));
  const numbers = links.map(({ number }) => number);
  return links.flatMap(({ file, text, number }, index) => {
    const first = links[numbers.indexOf(number)];
    if (!first || numbers.indexOf(number) === index) return [];
    const near = number - (number % 10);
    const free = Array.from({ length: 900 }, (_, step) => near + step).find(
      (candidate) => !numbers.includes(candidate),
    );
    const message = `${first.file} has the number ${number} already: take ${free}, which is free.`;
    return [{ file, line: lineAt(text, text.indexOf('number:')), message }];
  });
}
