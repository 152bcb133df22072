/**
 * Makes a table of what readers' browsers have counted, from the log that deploy/nginx.conf writes:
 *
 *     npm run feedback -- <log>
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { checklistSchema } from '../src/content/schemas/checklist.ts';
import { decodeFeedback, type Feedback, subjectOf } from '../src/domain/feedback.ts';
import { languageNames, languages } from '../src/domain/languages.ts';
import { problemPages } from '../src/site/settings.ts';
import { readLinks } from '../build/content/link-registry.ts';
import { runMain } from './run-main.ts';

/** Everything that can be counted of the project at `root`, as it is now. */
export function readSubjects(root: string): string[] {
  const lists = globSync('src/content/checklists/*.yaml', { cwd: root });
  return [
    ...['index', ...problemPages].flatMap((page) =>
      languages.map((language) => subjectOf.page(page, language)),
    ),
    ...lists.flatMap((file) =>
      checklistSchema
        .parse(parse(readFileSync(join(root, file), 'utf8')))
        .steps.map(({ id }) => subjectOf.step(basename(file, '.yaml'), id)),
    ),
    ...[undefined, ...readLinks(root).map(({ id }) => id)].map((id) => subjectOf.link(id)),
  ];
}

/**
 * What a log says, as tables, what was counted most often first. Anybody can send lines: one that no page of the site
 * sends is only counted as such, so that nothing but the site's own words and numbers is printed.
 */
export function feedbackReport(log: string, subjects: readonly string[]): string {
  const entries = log.split('\n').filter((entry) => entry !== '');
  const read = entries.flatMap((entry) => {
    const [, line = ''] = /^\d{4}-\d\d-\d\d (.+)$/.exec(entry) ?? [];
    return decodeFeedback(line, subjects) ?? [];
  });
  const about = <About extends Feedback['about']>(name: About) =>
    read.filter(
      (feedback): feedback is Extract<Feedback, { about: About }> => feedback.about === name,
    );
  const unread = entries.length - read.length;
  return [
    ...table(
      'Did this help?',
      languages.flatMap((language) => [`${languageNames[language]}: no`, 'yes']),
      about('page').map(({ page, language, helped }) => [
        page,
        2 * languages.indexOf(language) + Number(helped),
      ]),
    ),
    ...table(
      'Steps that did not work',
      ['times'],
      about('step').map(({ list, step }) => [`${list} ${step}`, 0]),
    ),
    ...table(
      'Searches that found nothing, by their words',
      ['times'],
      about('search').map(({ words }) => [String(words), 0]),
    ),
    ...table(
      'Unknown links, by the nearest known one',
      ['times'],
      about('link').map(({ nearest }) => [nearest ?? 'none is near', 0]),
    ),
    `${entries.length} lines, ${unread} of them not sent by a page of this site as it is now.`,
  ].join('\n');
}

/** A table of how often each name comes in each column. */
function table(
  title: string,
  columns: readonly string[],
  cells: readonly (readonly [name: string, column: number])[],
): string[] {
  const rows = new Map<string, number[]>();
  for (const [name, column] of cells) {
    const row = rows.get(name) ?? columns.map(() => 0);
    row[column] = (row[column] ?? 0) + 1;
    rows.set(name, row);
  }
  const total = (row: readonly number[]) => row.reduce((sum, amount) => sum + amount, 0);
  const sorted = [...rows].sort(([, one], [, other]) => total(other) - total(one));
  const wide = Math.max(title.length, ...sorted.map(([name]) => name.length));
  const line = (name: string, values: readonly (number | string)[]) =>
    [
      name.padEnd(wide),
      ...values.map((value, index) => String(value).padStart(columns[index]?.length ?? 0)),
    ].join('  ');
  return [line(title, columns), ...sorted.map(([name, row]) => line(name, row)), ''];
}

function main(): void {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Which log? npm run feedback -- <log>');
  const subjects = readSubjects(join(import.meta.dirname, '..'));
  console.log(feedbackReport(readFileSync(resolve(file), 'utf8'), subjects));
}

if (import.meta.main) await runMain(main);
