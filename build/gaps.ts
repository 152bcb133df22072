import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { lineAt, printFault } from './content/source.ts';

/** Where `npm run new` leaves gaps: what the site is made of, and what stands beside it. */
const places = [
  'src/content/**/*.{mdx,yaml}',
  'pictures/*/picture.html',
  'LINKING.md',
  'tests/site/search/golden.*.yaml',
];

/** A gap says what to write, up to the end of its line or to a character that its surroundings end it with. */
const gap = /TODO\(new\) ([^'"<>{}[\]|*\n]+)/g;

/** What `npm run new` has left to write in the project at `root`: file, line and what belongs there. */
export function findGaps(root: string): string[] {
  return globSync(places, { cwd: root })
    .sort()
    .flatMap((file) => gapsOf(file, readFileSync(join(root, file), 'utf8')));
}

/** The gaps of one file. */
export function gapsOf(file: string, text: string): string[] {
  return [...text.matchAll(gap)].map(({ index, 1: what = '' }) =>
    printFault({ file, line: lineAt(text, index), message: what.replace(/[,. ]+$/, '') }),
  );
}

/** Refuses to build a site with gaps in it; authors, who see them on their pages, are reminded. */
export function withoutGaps(): AstroIntegration {
  return {
    name: 'gaps',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const gaps = findGaps('.');
        if (gaps.length === 0) return;
        const list = `These places are still to be written:\n${gaps.join('\n')}`;
        if (command === 'dev') logger.warn(list);
        if (command !== 'build') return;
        logger.error(list);
        throw new Error('No page is built with gaps in it: the lines above say what to write.');
      },
    },
  };
}
