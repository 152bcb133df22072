import preact from '@astrojs/preact';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from './base-path.ts';
import { type ReadText, withImports } from './budgets/measure-page.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

/** The module of the widgets that most pages have, and the group of it in config/script-files.ts. */
const shared = {
  module: fileURLToPath(new URL('../src/components/widgets.ts', import.meta.url)),
  name: 'widgets',
};

/**
 * Preact's widgets in as few requests as can be: src/components/widgets.ts is the file of the widgets
 * themselves, of what Astro calls their renderer, and of Astro's runtime of islands. Each would be a
 * file of its own, and the runtime 1.7 KB of every page, before anything that a reader sees.
 */
export function widgets(): AstroIntegration {
  const { name, hooks } = preact();
  let base = '/';
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) => {
        options.updateConfig({ vite: { plugins: [sharedFile] } });
        return hooks['astro:config:setup']?.({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({ ...renderer, clientEntrypoint: shared.module });
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const [file] = globSync(`_astro/${shared.name}.*.js`, { cwd: folder });
        if (file === undefined) throw new Error(`No file has the name "${shared.name}".`);
        const read = (address: string) =>
          readFileSync(join(folder, address.slice(base.length)), 'utf8');
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(join(folder, page), 'utf8');
          const placed = withSharedRuntime(html, base + file, read);
          if (placed !== html) writeFileSync(join(folder, page), placed);
        }
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
  footer: ({ name }) => (name === shared.name ? `${idle};${island}` : ''),
};

/** The inline scripts that Astro puts before the first island: how islands wait, and what they are. */
const runtimeScripts =
  /<script>(?:(?!<\/script>)[^])*(?:self\.Astro\|\||customElements\.define\(["'`]astro-island)(?:(?!<\/script>)[^])*<\/script>/g;

/**
 * Puts the file at `address` in the place of the runtime's inline scripts, with the names of the files
 * behind it and behind the page's widgets, so that all are asked for at the same time. It runs once
 * the page is read, as every module does; islands that are there by then come alive.
 */
export function withSharedRuntime(html: string, address: string, read: ReadText): string {
  const widgets = [...html.matchAll(/<astro-island[^>]* component-url="([^"]+)"/g)];
  const scripts = new Set([...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, at]) => at));
  const behind = withImports([address, ...widgets.map(([, at = '']) => at)], read).filter(
    (file) => file !== address && !scripts.has(file),
  );
  const tags = [
    ...behind.map((file) => `<link rel="modulepreload" href="${file}">`),
    `<script type="module" src="${address}"></script>`,
  ].join('');
  let placed = false;
  return html.replaceAll(runtimeScripts, () => {
    if (placed) return '';
    placed = true;
    return tags;
  });
}
