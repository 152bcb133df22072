import { hubPath } from '../src/site/settings.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';
import { attributeOf, hasWord, textOf } from './html.ts';
import { markOf, overrides } from './overrides.ts';
import type { PageFacts } from './page-facts.ts';

/** What only Starlight's own styles hold; its components are drawn by src/frame/starlight instead. */
const starlightStyle = /--sl-|@layer starlight|data:text\/css/;

/** The names that Starlight gives to its classes and elements. */
const starlightName = /^(?:sl|starlight)-/;

/**
 * Makes an upgrade of Starlight or Sätteri that changes what this site builds on fail loudly.
 * @throws with a line for every fault.
 */
export function checkedPages({ pages }: BuiltSite): string {
  const faults = [...pages.flatMap((page) => page.faults), ...faultsOfOverrides(pages)];
  if (faults.length > 0) throw new Error(`The built pages are wrong:\n- ${faults.join('\n- ')}`);
  return `${pages.length} pages are as they should be`;
}

/** What is wrong with a page by itself. */
export function faultsOfPage(page: BuiltPage): string[] {
  const { file, html, elements } = page;
  const style = starlightStyle.exec(html);
  const drawn = elements.find((element) =>
    [element.tagName, ...(attributeOf(element, 'class') ?? '').split(/\s+/)].some((name) =>
      starlightName.test(name),
    ),
  );
  const headings = elements.filter(
    (element) => /^h[1-6]$/.test(element.tagName) && textOf(element).trimEnd().endsWith('\\'),
  );
  return [
    ...(style
      ? [
          `${file} holds "${style[0]}" of Starlight’s styles: see build/without-starlight-styles.ts.`,
        ]
      : []),
    ...(drawn
      ? [
          `${file} holds a <${drawn.tagName} class="${attributeOf(drawn, 'class') ?? ''}"> that ` +
            'Starlight draws: replace its component in src/frame/starlight and build/overrides.ts.',
        ]
      : []),
    ...headings.map(
      (heading) =>
        `${file}: the heading "${textOf(heading).trim()}" ends with a backslash: ` +
        'see headingIdsInMdx in build/markdown-plugins.ts.',
    ),
  ];
}

/** The names of the overrides whose mark a page holds. */
export function seenOverrides({ elements }: BuiltPage): string[] {
  return Object.entries(overrides).flatMap(([name, mark]) => {
    const [attribute, word] = markOf(mark);
    return elements.some((element) => hasWord(element, attribute, word)) ? [name] : [];
  });
}

/** A line for every override that the pages in Starlight's frame do not show. */
export function faultsOfOverrides(
  pages: readonly Pick<PageFacts, 'file' | 'overrides'>[],
): string[] {
  const seen = new Set(
    pages.filter(({ file }) => file.includes(hubPath)).flatMap((page) => page.overrides),
  );
  return Object.entries(overrides).flatMap(([name, mark]) => {
    const [attribute, word] = markOf(mark);
    const found = seen.has(name);
    if (found === 'draws' in mark) return [];
    return [
      `Starlight does not use the override ${name} (src/frame/starlight/${name}.astro): ` +
        `${found ? 'a' : 'no'} page holds ${attribute}="${word}". See what its part is called now.`,
    ];
  });
}
