import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { weightBudgets } from './budgets.ts';
import { readSite, type Step } from './built-site.ts';
import { checkedPages } from './checked-pages.ts';
import { compressedFiles } from './compressed-files.ts';
import { feedbackMap } from './feedback-map.ts';
import { linkMap } from './link-map.ts';
import { markdownCopies } from './markdown-copies.ts';
import { recordScriptFiles, type ScriptFile } from './script-files.ts';
import { searchIndex } from './search-index.ts';
import { securityHeadersFiles } from './security-headers.ts';
import { staleSources } from './source-freshness.ts';
import { withoutStarlightLink } from './without-starlight-styles.ts';

/** What is done with the built site, in this order. */
const steps: readonly Step[] = [
  // The only step that changes pages: all the others read what it leaves.
  withoutStarlightLink,
  // Nothing is made from pages that are wrong.
  checkedPages,
  searchIndex,
  markdownCopies,
  // After the copies, which get a header of their own.
  securityHeadersFiles,
  linkMap,
  feedbackMap,
  // After every step that writes into the site.
  compressedFiles,
  // Weighs the compressed files.
  weightBudgets,
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
      'astro:build:done': async ({ dir, logger }) => {
        const site = readSite(fileURLToPath(dir), root, scripts);
        await mkdir(site.generated, { recursive: true });
        for (const step of steps) {
          const began = performance.now();
          const outcome = await step(site, logger);
          const seconds = ((performance.now() - began) / 1000).toFixed(1);
          logger.info(`${step.name}, ${seconds} s${outcome === undefined ? '' : `: ${outcome}`}`);
        }
      },
    },
  };
}
