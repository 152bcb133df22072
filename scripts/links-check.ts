/**
 * Tells which links of an app's list lead nowhere, for the app's own build (LINKING.md):
 *
 *     npm run links:check -- <file>
 *
 * The file holds one id, number or address a line (`#` begins a comment), or a JSON array of them.
 * Exits with 1 where something is wrong. A retired link still works and is only mentioned.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findLink, linkNameOf, nearestLinks } from '../src/domain/link-ids.ts';
import type { NamedLink } from '../src/content/schemas/link.ts';
import { readLinks } from '../build/content/link-registry.ts';
import { runMain } from './run-main.ts';

/** What is said about one line of the list; nothing is said about a link that is right. */
export interface LinkReport {
  readonly entry: string;
  readonly problem: 'unknown' | 'not-a-link' | 'folder-in-query' | 'retired';
  readonly sentence: string;
}

/** The entries of a list: a JSON array of texts, or one entry a line without comments. */
export function readEntries(text: string): string[] {
  if (text.trimStart().startsWith('[')) {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every((entry) => typeof entry === 'string')) return list;
    throw new Error('The JSON is not an array of texts.');
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*#.*$|\s#\s.*$/, '').trim())
    .filter((line) => line !== '');
}

/** What is wrong with an id, a number or an address; nothing for a link that is right. */
export function checkLink(entry: string, links: readonly NamedLink[]): LinkReport[] {
  const reports: LinkReport[] = [];
  const report = (problem: LinkReport['problem'], sentence: string) => {
    reports.push({ entry, problem, sentence });
  };
  const address = /^[a-z][a-z+.-]*:\/\//i.test(entry) ? URL.parse(entry) : undefined;
  const name = address ? nameInAddress(address) : entry;
  if (address === null) {
    report('not-a-link', 'This is not an address.');
  } else if (name === undefined) {
    report('not-a-link', 'Only addresses below /go/ stay: link to one of them instead.');
  } else {
    const link = findLink(name, links);
    if (!link) {
      const near = nearestLinks(name, links).map(({ id }) => id);
      const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
      report('unknown', `There is no such link.${hint}`);
    }
    if (address?.searchParams.has('folder')) {
      const sentence =
        'The folder belongs behind the #, which browsers do not send to a server; here it is ignored.';
      report('folder-in-query', sentence);
    }
    if (link?.retired !== undefined) {
      report('retired', `Retired on ${link.retired}; it still works.`);
    }
  }
  return reports;
}

/** The path may stand under any base: what follows its last `/go/` counts. */
function nameInAddress({ pathname }: URL): string | undefined {
  const start = pathname.toLowerCase().lastIndexOf('/go/');
  return start < 0 ? undefined : linkNameOf(pathname.slice(start));
}

function main(): void {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Which file? npm run links:check -- <file>');
  const links = readLinks(join(import.meta.dirname, '..'));
  const entries = readEntries(readFileSync(resolve(file), 'utf8'));
  if (entries.length === 0) throw new Error(`${file} holds no links.`);
  const reports = entries.flatMap((entry) => checkLink(entry, links));
  for (const { entry, sentence } of reports) console.log(`${entry}: ${sentence}`);
  const wrong = reports.filter(({ problem }) => problem !== 'retired');
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${entries.length} links checked, all of them exist.`);
}

if (import.meta.main) await runMain(main);
