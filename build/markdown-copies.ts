import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languageNames, languages, prefixOf } from '../src/domain/languages.ts';
import { hubPath, problemPages, siteTitle } from '../src/site/settings.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attributeOf, textOf } from './html.ts';
import { pageMarkdown } from './page-markdown.ts';

type Copy = ReturnType<typeof makeCopy>;

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
export async function markdownCopies({ folder, root, pages }: BuiltSite): Promise<string> {
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const copies = languages.flatMap((language) =>
    ['', ...problemPages.map((page) => `${page}/`)].flatMap((name) => {
      const path = `${prefixOf(language)}${hubPath}/${name}`;
      const page = pages.find(({ file }) => file === `${path}index.html`);
      return page ? [makeCopy(page, path, language, root)] : [];
    }),
  );
  for (const { file, markdown } of copies) await write(file, markdown);
  for (const { place, of } of overviews) {
    const listed = copies.filter(({ language }) => of.includes(language));
    await write(`${place}llms.txt`, overview(listed, of));
    await write(`${place}llms-full.txt`, listed.map(({ markdown }) => markdown).join('\n'));
  }
  return `${copies.length} Markdown copies`;
}

function makeCopy(page: BuiltPage, path: string, language: Language, root: URL) {
  const { elements } = page;
  const address = new URL(path, root).href;
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const meta = elements.find((element) => attributeOf(element, 'name') === 'description');
  const title = heading ? textOf(heading).trim() : '';
  const description = (meta && attributeOf(meta, 'content')) ?? '';
  const frontMatter = { title, description, url: address, language, updated: dayOf(page) };
  // JSON is YAML, and keeps quotes and colons in texts what they are.
  const lines = Object.entries(frontMatter).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return {
    language,
    title,
    description,
    file: `${path}index.md`,
    // That of the copy itself.
    address: new URL('index.md', address).href,
    markdown: `---\n${lines.join('\n')}\n---\n\n${pageMarkdown(page, address)}`,
  };
}

/**
 * The day on which what a page says last changed, as the page itself tells search engines.
 * @throws where it does not.
 */
function dayOf({ file, elements }: BuiltPage): string {
  const data = elements.find((element) => attributeOf(element, 'type') === 'application/ld+json');
  const day = data && /"dateModified":"([\d-]+)"/.exec(textOf(data))?.[1];
  if (day === undefined) throw new Error(`${file} tells no day: see src/site/structured-data.ts.`);
  return day;
}

function overview(copies: readonly Copy[], of: readonly Language[]): string {
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
