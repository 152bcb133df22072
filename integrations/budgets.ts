import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lateParts } from '../config/budgets.ts';
import { basePath } from './base-path.ts';
import {
  compressedSize,
  type Measure,
  measurePage,
  pageScriptsOf,
  type ReadText,
  withImports,
} from './budgets/measure-page.ts';
import { overBudget, summary } from './budgets/verdict.ts';

/** Weighs what was built and fails the build where something is above config/budgets.ts. */
export function weightBudgets(): AstroIntegration {
  let base = '/';
  return {
    name: 'budgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir, logger }) => {
        const measures = measureSite(fileURLToPath(dir), base);
        for (const line of summary(measures)) logger.info(line);
        const over = overBudget(measures);
        if (over.length === 0) return;
        const message = `Too heavy:\n- ${over.join('\n- ')}`;
        // A site that was made a hundred times larger to see how it grows is allowed to be heavier.
        if (process.env.BUDGETS === 'report') logger.warn(message);
        else throw new Error(message);
      },
    },
  };
}

/** Every page, script and search of a built site, weighed. */
export function measureSite(folder: string, base: string): Measure[] {
  const read: ReadText = (address) => {
    try {
      return readFileSync(join(folder, address.slice(base.length)), 'utf8');
    } catch {
      return undefined;
    }
  };
  const files = (pattern: string) => globSync(pattern, { cwd: folder }).sort();
  const scripts = files('_astro/*.js');
  const pages = files('**/*.html').map((page) => [page, read(base + page) ?? ''] as const);
  const pageScripts = new Set(pages.flatMap(([, html]) => pageScriptsOf(html, read)));
  return [
    ...pages.flatMap(([page, html]) => measurePage(page, html, read)),
    ...scripts.map((of): Measure => ({
      budget: 'script',
      of,
      amount: compressedSize(read(base + of) ?? ''),
    })),
    ...lateParts.flatMap((part) =>
      scripts
        .filter((script) => basename(script).startsWith(`${part}.`))
        .map((of): Measure => {
          const loaded = withImports([base + of], read).filter(
            (address) => !pageScripts.has(address),
          );
          const amount = loaded.reduce((sum, at) => sum + compressedSize(read(at) ?? ''), 0);
          return { budget: 'latePart', of, amount };
        }),
    ),
    ...measureSearch(folder),
  ];
}

/** Pagefind's program and index; its own files are compressed already. */
function measureSearch(folder: string): Measure[] {
  const sizes = (pattern: string) =>
    globSync(join(folder, 'pagefind', pattern)).map((file) => {
      const content = readFileSync(file);
      return /\.(?:js|json)$/.test(file) ? compressedSize(content) : content.length;
    });
  const largest = (pattern: string) => Math.max(0, ...sizes(pattern));
  const first = [
    'pagefind.js',
    'pagefind-entry.json',
    'wasm.*',
    '*.pf_meta',
    // What the pages are called, and the words by which typing mistakes are known.
    '*/pages.json',
    'words-*.json',
    // A search of two words.
    'index/*',
    'index/*',
  ];
  return [
    {
      budget: 'firstSearch',
      of: 'pagefind',
      amount: first.reduce((sum, pattern) => sum + largest(pattern), 0),
    },
    { budget: 'foundPage', of: 'pagefind/fragment', amount: largest('fragment/*') },
  ];
}
