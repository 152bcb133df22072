import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Writes the search index of the built site with Pagefind, one index per language.
 *
 * Pagefind does not split words at the typographic apostrophe, so that "antivirus" would not find
 * « l’antivirus »: the pages keep good typography, the index reads a straight apostrophe instead.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, assets, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);

        const htmlFiles = [...assets.values()]
          .flat()
          .filter((url) => url.pathname.endsWith('.html'));
        for (const url of htmlFiles) {
          const html = await readFile(url, 'utf8');
          if (!html.includes('data-pagefind-body')) continue;
          await index.addHTMLFile({
            sourcePath: url.pathname.slice(dir.pathname.length),
            content: html.replaceAll('’', "'"),
          });
        }

        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind/', dir)),
        });
        await pagefind.close();
        if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
        logger.info(`search index written to ${written.outputPath}`);
      },
    },
  };
}
