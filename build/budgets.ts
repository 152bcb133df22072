import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lateParts } from '../config/budgets.ts';
import { basePath } from './base-path.ts';
import {
  type BuiltSite,
  type Measure,
  measurePage,
  pageScriptsOf,
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

/**
 * Every page, script and search of a built site, weighed by the compressed copies that servers send.
 * @throws where a file has none.
 */
export function measureSite(folder: string, base: string): Measure[] {
  const fileAt = (address: string) => join(folder, address.slice(base.length));
  const site: BuiltSite = {
    read: (address) => {
      try {
        return readFileSync(fileAt(address), 'utf8');
      } catch {
        return undefined;
      }
    },
    weigh: (address) => statSync(`${fileAt(address)}.br`).size,
  };
  const files = (pattern: string) => globSync(pattern, { cwd: folder }).sort();
  const scripts = files('_astro/*.js');
  const pages = files('**/*.html');
  const pageScripts = new Set(
    pages.flatMap((page) => pageScriptsOf(site.read(base + page) ?? '', site.read)),
  );
  return [
    ...pages.flatMap((page) => measurePage(page, base + page, site)),
    ...scripts.map((of): Measure => ({
      budget: 'script',
      of,
      amount: site.weigh(base + of),
    })),
    ...lateParts.flatMap((part) =>
      scripts
        .filter((script) => basename(script).startsWith(`${part}.`))
        .map((of): Measure => {
          const loaded = withImports([base + of], site.read).filter(
            (address) => !pageScripts.has(address),
          );
          const amount = loaded.reduce((sum, at) => sum + site.weigh(at), 0);
          return { budget: 'latePart', of, amount };
        }),
    ),
    ...measureSearch(folder),
  ];
}

/** Pagefind's program and index; its own files are compressed already. */
function measureSearch(folder: string): Measure[] {
  const sizes = (pattern: string) =>
    globSync(join(folder, 'pagefind', pattern)).map(
      (file) => statSync(/\.(?:js|json)$/.test(file) ? `${file}.br` : file).size,
    );
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
