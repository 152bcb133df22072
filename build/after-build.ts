import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { weightBudgets } from './budgets.ts';
import { readSite, type Step } from './built-site.ts';
import { checkedPages } from './checked-pages.ts';
import { compressedFiles } from './compressed-files.ts';
import { feedbackMap } from './feedback-map.ts';
import { drawPages } from './drawn-pages.ts';
import { linkMap } from './link-map.ts';
import { markdownCopies } from './markdown-copies.ts';
import { recordScriptFiles, type ScriptFile } from './script-files.ts';
import { searchIndex } from './search-index.ts';
import { securityHeadersFiles } from './security-headers.ts';
import { staleSources } from './source-freshness.ts';
import { thirdPartyNotices } from './third-party.ts';
import { keptResults } from './kept-results.ts';

/** What is done with the built site, in this order. */
const steps: readonly Step[] = [
  // Nothing is made from pages that are wrong.
  checkedPages,
  searchIndex,
  markdownCopies,
  thirdPartyNotices,
  // After the copies, which get a header of their own.
  securityHeadersFiles,
  linkMap,
  feedbackMap,
  // After every step that writes into the site.
  compressedFiles,
  // Weighs the compressed files.
  weightBudgets,
  // After every step that keeps something.
  keptResults,
  // A warning that is to be seen stands last.
  staleSources,
];

/** Runs the steps after the build, one after another, and says how long each of them took. */
export function afterBuild(): AstroIntegration {
  let root = new URL('http://localhost/');
  let scripts: readonly ScriptFile[] = [];
  const record = recordScriptFiles((files) => {
    scripts = files;
  });
  return {
    name: 'after-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [record] } });
      },
      'astro:config:done': ({ config: { base, site } }) => {
        // However the base path was written, it has a slash at both ends.
        root = new URL(base.replace(/\/?$/, '/'), site);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(drawPages);
      },
      'astro:build:done': async ({ dir, logger }) => {
        let began = performance.now();
        const tell = (name: string, outcome: string | undefined) => {
          const seconds = ((performance.now() - began) / 1000).toFixed(1);
          logger.info(`${name}, ${seconds} s${outcome === undefined ? '' : `: ${outcome}`}`);
          began = performance.now();
        };
        const site = await readSite(fileURLToPath(dir), root, scripts);
        await mkdir(site.generated, { recursive: true });
        tell(readSite.name, `${site.pages.length} pages read`);
        for (const step of steps) tell(step.name, await step(site, logger));
      },
    },
  };
}
