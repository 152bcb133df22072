import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languageNames, languages, prefixOf } from '../src/domain/languages.ts';
import { hubPath, siteTitle } from '../src/site/settings.ts';
import type { BuiltSite } from './built-site.ts';
import { type MarkdownCopy, pagesWithCopy } from './markdown-copy.ts';

/** Which files name the copies of which languages: one of all at the root, one at each hub. */
const overviews = [
  { place: '', of: languages },
  ...languages.map((language) => ({ place: `${prefixOf(language)}${hubPath}/`, of: [language] })),
];

/**
 * Writes for programs that read Markdown a copy of every page (`index.md` beside it), and beside the
 * hubs and at the root `llms.txt`, which lists them, and `llms-full.txt`, which holds them all
 * (llmstxt.org). They are made from the built HTML, so that they say what readers see.
 */
export async function markdownCopies({ folder, pages }: BuiltSite): Promise<string> {
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const made = new Map(pages.map(({ file, copy }) => [file, copy]));
  const copies = pagesWithCopy.flatMap(({ page }) => made.get(page) ?? []);
  for (const { file, markdown } of copies) await write(file, markdown);
  for (const { place, of } of overviews) {
    const listed = copies.filter(({ language }) => of.includes(language));
    await write(`${place}llms.txt`, overview(listed, of));
    await write(`${place}llms-full.txt`, listed.map(({ markdown }) => markdown).join('\n'));
  }
  return `${copies.length} Markdown copies`;
}

function overview(copies: readonly MarkdownCopy[], of: readonly Language[]): string {
  const sections = of.map((language) => {
    const lines = copies
      .filter((copy) => copy.language === language)
      .map(({ title, address, description }) => `- [${title}](${address}): ${description}`);
    return `## ${languageNames[language]}\n\n${lines.join('\n')}\n`;
  });
  const title = of.map((language) => siteTitle[language]).join(' | ');
  const [hub] = copies;
  return `# ${title}\n\n> ${hub?.description ?? ''}\n\n${sections.join('\n')}`;
}
