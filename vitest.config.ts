import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';
import { testLaunchOptions } from './scripts/chromium.ts';

/** How every project reads the site's modules. */
const shared = {
  resolve: { alias: { '@': join(import.meta.dirname, 'src') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const;

/** A project whose tests run in Node. */
const inNode = (name: string, settings?: ProjectConfig) => ({
  ...shared,
  test: {
    name,
    environment: 'node' as const,
    include: [`tests/${name}/**/*.test.ts`],
    // Left to itself Vitest keeps one processor for others: on two, a single one for the tests.
    maxWorkers: '100%',
    ...settings,
  },
});

export default defineConfig({
  test: {
    projects: [
      inNode('unit', {
        setupFiles: 'tests/unit/property-cases.ts',
        // No measure of speed: a busy machine fails no test, and quadratic time would take hours.
        testTimeout: 300_000,
      }),
      inNode('content', { globalSetup: 'tests/content/readable-sources.ts' }),
      inNode('drawings', { testTimeout: 60_000 }),
      inNode('site'),
      // What a change of content can break: `npm test -- authors`, in one build.
      inNode('authors', {
        include: [
          'tests/site/{pages,links,links-contract}.test.ts',
          'tests/site/search/{en,fr,index}.test.ts',
        ],
        env: { SITE_BUILD: 'root' },
      }),
      inNode('engines', {
        globalSetup: 'tests/engines/serve.ts',
        testTimeout: 90_000,
        hookTimeout: 120_000,
      }),
      {
        ...shared,
        // As in a build that counts: pages that name nothing to count send nothing.
        define: { 'import.meta.env.FEEDBACK_PATH': JSON.stringify('/feedback') },
        // Found late, a dependency would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'uqr',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: testLaunchOptions(),
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
