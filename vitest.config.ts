import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.ts';

/** How every project reads the site's modules. */
const shared = {
  resolve: { alias: { '@': join(import.meta.dirname, 'src') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const;

/** A project whose tests run in Node. */
const inNode = (name: string) => ({
  ...shared,
  test: { name, environment: 'node', include: [`tests/${name}/**/*.test.ts`] },
});

export default defineConfig({
  test: {
    projects: [
      inNode('unit'),
      inNode('content'),
      inNode('site'),
      {
        ...shared,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/serve.ts',
          // A browser takes a processor by itself.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
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
              launchOptions: chromiumLaunchOptions(),
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
