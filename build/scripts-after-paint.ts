import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { type ReadText, withImports } from './budgets/measure-page.ts';
import { sharedWidgets } from './widgets.ts';

/**
 * Loads all scripts of a page once it has been painted (load-after-paint.ts), and all at the same
 * time: as the elements that Astro writes they would be asked for while the page itself arrives, and
 * what they import only once they are there.
 */
export function scriptsAfterPaint(): AstroIntegration {
  let base = '/';
  return {
    name: 'scripts-after-paint',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const [widgets] = globSync(`_astro/${sharedWidgets}.*.js`, { cwd: folder });
        if (widgets === undefined) throw new Error(`No file has the name "${sharedWidgets}".`);
        const read = (address: string) =>
          readFileSync(join(folder, address.slice(base.length)), 'utf8');
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(join(folder, page), 'utf8');
          const changed = withScriptsAfterPaint(html, base + widgets, read);
          if (changed !== html) writeFileSync(join(folder, page), changed);
        }
      },
    },
  };
}

/** The inline scripts that Astro puts before the first island: how islands wait, and what they are. */
const islandRuntime =
  /<script>(?:(?!<\/script>)[^])*(?:self\.Astro\|\||customElements\.define\(["'`]astro-island)(?:(?!<\/script>)[^])*<\/script>/g;

const scriptElements = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * A page with all its files in the `data-files` of the script that loads them: its own first, then the
 * one at `widgets` where it has islands, and everything behind them. A page without scripts stays as
 * it is.
 * @throws where a page has scripts and nothing that loads them.
 */
export function withScriptsAfterPaint(html: string, widgets: string, read: ReadText): string {
  const islands = [...html.matchAll(/<astro-island[^>]* component-url="([^"]+)"/g)];
  const addresses = (matches: Iterable<RegExpExecArray>) =>
    [...matches].map(([, address = '']) => address);
  const own = addresses(html.matchAll(scriptElements));
  if (own.length === 0) return html;
  const files = withImports(
    [...own, ...(islands.length > 0 ? [widgets] : []), ...addresses(islands)],
    read,
  );
  const place = 'data-files="files"';
  if (!html.includes(place)) throw new Error(`A page loads ${files.join(' ')} without PageScript.`);
  return html
    .replaceAll(islandRuntime, '')
    .replaceAll(scriptElements, '')
    .replace(place, `data-files="${files.join(' ')}"`);
}
