import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { buildDate } from '../config/build-date.ts';
import { isStale } from '../src/domain/source-freshness.ts';
import type { Step } from './built-site.ts';

/** Prints the checklists whose source is more than a year older than the build: somebody should look at it again. */
export const staleSources: Step = (_, logger) => {
  const lines = staleChecklists(buildDate);
  // A day that was set is a test’s: what will be stale by then is nobody’s task today.
  if (process.env.BUILD_DATE === undefined) for (const line of lines) logger.warn(line);
  return `${lines.length} checklists are stale`;
};

/** A line for each checklist in `folder` whose source is more than a year old on `day` (year-month-day). */
export function staleChecklists(day: string, folder = 'src/content/checklists'): string[] {
  return globSync(join(folder, '*.yaml'))
    .sort()
    .flatMap((file) => {
      const { source } = parse(readFileSync(file, 'utf8')) as {
        source: { known: string; name: { en: string }; url?: string };
      };
      return isStale(source.known, day)
        ? [
            `${basename(file)} says what was known in ${source.known}: look again at ${source.url ?? source.name.en}`,
          ]
        : [];
    });
}
