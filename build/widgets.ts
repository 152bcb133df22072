import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The beginning of the name of the file with the widgets that most pages have (config/script-files.ts). */
export const sharedWidgets = 'islands';

const sharedModule = fileURLToPath(new URL('../src/client/islands.ts', import.meta.url));

/**
 * Preact's widgets in as few requests as can be: src/client/islands.ts is the file of the widgets
 * themselves, of what Astro calls their renderer, and of Astro's runtime of islands. Each would be a
 * file of its own, and the runtime 1.7 KB of every page, before anything that a reader sees.
 */
export function widgets(): AstroIntegration {
  const { name, hooks } = preact();
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) => {
        options.updateConfig({ vite: { plugins: [sharedFile] } });
        return hooks['astro:config:setup']?.({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({ ...renderer, clientEntrypoint: sharedModule });
          },
        });
      },
    },
  };
}

const sharedFile: Plugin = {
  name: 'shared-widgets',
  // With its own exports only, the module would need a second file for those that other files import.
  configEnvironment: (environment) =>
    environment === 'client'
      ? { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } }
      : undefined,
  applyToEnvironment: ({ name }) => name === 'client',
  footer: ({ name }) => (name === sharedWidgets ? `${idle};${island}` : ''),
};
