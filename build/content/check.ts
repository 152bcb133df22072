import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../src/domain/languages.ts';
import { pagesFolder } from '../../src/site/settings.ts';
import { componentFaults } from './components.ts';
import { headingFaults } from './headings.ts';
import { readLinks } from './link-registry.ts';
import { linkFaults } from './links.ts';
import { readPlaces } from './places.ts';
import { lostIdFaults } from './public-ids.ts';
import { shapeFaults } from './shape.ts';
import { type Fault, printFault, type Source } from './source.ts';

/** The folders of the pages, one for each language. */
const folders = languages.map(pagesFolder);

/**
 * Everything in the content of the project at `root` that would break a page or lead a reader
 * nowhere. Where a file cannot be read or an id is gone, only that: every link to it would be named too.
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
  const pages = sources.filter(({ file }) => file.endsWith('.mdx'));
  const unreadable = [
    ...sources.flatMap(shapeFaults),
    ...twinFaults(sources),
    ...pages.flatMap(headingFaults),
  ];
  if (unreadable.length > 0) return unreadable;
  const lost = [...numberFaults(root), ...lostIdFaults(root)];
  if (lost.length > 0) return lost;
  const { fragments } = readPlaces(root);
  const components = globSync('src/components/*.astro', { cwd: root })
    .map((file) => basename(file, '.astro'))
    .sort();
  return [
    ...pages.flatMap((page) => componentFaults(page, components)),
    ...sources.flatMap((source) => linkFaults(source, fragments)),
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

/** Links that share a number. */
function numberFaults(root: string): Fault[] {
  const links = readLinks(root);
  const numbers = links.map(({ number }) => number);
  return links.flatMap(({ id, number }, index) => {
    const first = links[numbers.indexOf(number)];
    if (first === undefined || first.id === links[index]?.id) return [];
    const free = numbers.reduce((next) => (numbers.includes(next) ? next + 1 : next), number);
    const message = `number: src/content/links/${first.id}.yaml has ${number} already. Take ${free}, which is free.`;
    return [{ file: `src/content/links/${id}.yaml`, line: 1, message }];
  });
}
