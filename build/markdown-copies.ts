import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { type Language, languages } from '../src/domain/languages.ts';
import { hubPath, problemPages, siteTitle } from '../src/site/settings.ts';
import { basePath } from './base-path.ts';
import { pageDate } from './page-dates.ts';
import { pageMarkdown } from './page-markdown.ts';

interface Copy {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The address of the copy itself. */
  readonly address: string;
  readonly markdown: string;
}

/** Which files name the copies of which languages: one of both at the root, one at each hub. */
const overviews = [
  { folder: '', of: languages },
  { folder: `${hubPath}/`, of: ['en'] },
  { folder: `fr/${hubPath}/`, of: ['fr'] },
] as const;

/**
 * Writes for programs that read Markdown a copy of every page (`index.md` beside it), and beside the
 * hubs and at the root `llms.txt`, which lists them, and `llms-full.txt`, which holds them all
 * (llmstxt.org). They are made from the built HTML, so that they say what readers see.
 */
export function markdownCopies(): AstroIntegration {
  let root = new URL('http://localhost/');
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(basePath(config), config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const copies = await Promise.all(
          pagePaths(folder).map(async (path) => {
            const copy = makeCopy(await readFile(join(folder, path, 'index.html'), 'utf8'), {
              address: new URL(path, root).href,
              language: path.startsWith('fr/') ? 'fr' : 'en',
            });
            await writeFile(join(folder, path, 'index.md'), copy.markdown);
            return copy;
          }),
        );
        for (const { folder: place, of } of overviews) {
          const listed = of.flatMap((language) =>
            copies.filter((copy) => copy.language === language),
          );
          await writeFile(join(folder, place, 'llms.txt'), overview(listed, of));
          await writeFile(
            join(folder, place, 'llms-full.txt'),
            listed.map(({ markdown }) => markdown).join('\n'),
          );
        }
        logger.info(`${copies.length} Markdown copies`);
      },
    },
  };
}

/** The folders of the site's pages in reading order. */
function pagePaths(folder: string): string[] {
  const order = ['', ...problemPages.map((page) => `${page}/`)];
  const built = new Set(globSync(`**/${hubPath}/**/index.html`, { cwd: folder }));
  return ['', 'fr/']
    .flatMap((language) => order.map((page) => `${language}${hubPath}/${page}`))
    .filter((path) => built.has(`${path}index.html`));
}

function makeCopy(
  html: string,
  { address, language }: { address: string; language: Language },
): Copy {
  const { document } = parseHTML(html);
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const description =
    document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const frontMatter = { title, description, url: address, language, updated: pageDate(address) };
  // JSON is YAML, and keeps quotes and colons in texts what they are.
  const lines = Object.entries(frontMatter).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return {
    language,
    title,
    description,
    address: new URL('index.md', address).href,
    markdown: `---\n${lines.join('\n')}\n---\n\n${pageMarkdown(html, address)}`,
  };
}

function overview(copies: readonly Copy[], of: readonly Language[]): string {
  const names = { en: 'English', fr: 'Français' };
  const sections = of.map((language) => {
    const lines = copies
      .filter((copy) => copy.language === language)
      .map(({ title, address, description }) => `- [${title}](${address}): ${description}`);
    return `## ${names[language]}\n\n${lines.join('\n')}\n`;
  });
  const title = of.map((language) => siteTitle[language]).join(' | ');
  const [hub] = copies;
  return `# ${title}\n\n> ${hub?.description ?? ''}\n\n${sections.join('\n')}`;
}
