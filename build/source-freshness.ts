import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { isStale } from '../src/domain/source-freshness.ts';

/** Prints the checklists whose source is more than a year older than the build: somebody should look at it again. */
export function sourceFreshness(buildDate: string): AstroIntegration {
  return {
    name: 'source-freshness',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const line of staleChecklists(buildDate)) logger.warn(line);
      },
    },
  };
}

/** A line for each checklist in `folder` whose source is more than a year old on `day` (year-month-day). */
export function staleChecklists(day: string, folder = 'src/content/checklists'): string[] {
  return globSync(join(folder, '*.yaml'))
    .sort()
    .flatMap((file) => {
      const { source } = parse(readFileSync(file, 'utf8')) as {
        source: { known: string; url: string };
      };
      return isStale(source.known, day)
        ? [`${basename(file)} says what was known in ${source.known}: look again at ${source.url}`]
        : [];
    });
}
