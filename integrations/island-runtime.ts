import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';

/**
 * Takes Astro's runtime of islands out of the pages into one file that they share: inline it was
 * 1.7 KB of every page with a widget, before anything that a reader sees, and again on the next page.
 */
export function islandRuntime(): AstroIntegration {
  let base = '/';
  return {
    name: 'island-runtime',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const page = join(folder, name);
          const html = await readFile(page, 'utf8');
          const shared = withSharedRuntime(html, base);
          if (shared.runtime === '') continue;
          await writeFile(join(folder, shared.file), shared.runtime);
          await writeFile(page, shared.html);
        }
      },
    },
  };
}

/** A page without inline runtime, and the file that it loads instead; no runtime where it has no islands. */
export interface SharedRuntime {
  readonly html: string;
  readonly file: string;
  readonly runtime: string;
}

/** The inline scripts that Astro puts before the first island: how islands wait, and what they are. */
const runtimeScripts =
  /<script>((?:(?!<\/script>)[^])*(?:self\.Astro\|\||customElements\.define\(["'`]astro-island)(?:(?!<\/script>)[^])*)<\/script>/g;

/**
 * Puts a module in the place of the runtime's inline scripts. It runs once the page is read, as every
 * module does; islands that are there by then come alive.
 */
export function withSharedRuntime(html: string, base: string): SharedRuntime {
  const runtime = [...html.matchAll(runtimeScripts)].map(([, script = '']) => script).join('\n');
  const hash = createHash('sha256').update(runtime).digest('hex').slice(0, 8);
  const file = `_astro/islands.${hash}.js`;
  let placed = false;
  const replaced = html.replaceAll(runtimeScripts, () => {
    if (placed) return '';
    placed = true;
    return `<script type="module" src="${base}${file}"></script>`;
  });
  return { html: replaced, file, runtime };
}
