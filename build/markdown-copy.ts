import { type Language, languages, prefixOf } from '../src/domain/languages.ts';
import { hubPath, problemPages } from '../src/site/settings.ts';
import type { BuiltPage } from './built-page.ts';
import { attributeOf, textOf } from './html.ts';
import { pageMarkdown } from './page-markdown.ts';

/** A page for programs that read Markdown, and what a list says of it. */
export interface MarkdownCopy {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Its file below the site's folder. */
  readonly file: string;
  /** That of the copy itself. */
  readonly address: string;
  readonly markdown: string;
}

/** The pages that have a copy, by their files, in the order in which they are listed. */
export const pagesWithCopy = languages.flatMap((language) =>
  ['', ...problemPages.map((page) => `${page}/`)].map((name) => {
    const path = `${prefixOf(language)}${hubPath}/${name}`;
    return { page: `${path}index.html`, path, language };
  }),
);

/** The copy of a page whose site is served at `root`; none where it is not to have one. */
export function markdownCopyOf(page: BuiltPage, root: URL): MarkdownCopy | undefined {
  const { elements } = page;
  const found = pagesWithCopy.find((entry) => entry.page === page.file);
  if (!found) return undefined;
  const { path, language } = found;
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
