import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { BudgetName } from '../../config/budgets.ts';

/** One measured weight, and the page or file that it is of. */
export interface Measure {
  readonly budget: BudgetName;
  readonly of: string;
  readonly amount: number;
}

/** Reads a text file of the built site by its address; nothing where there is none. */
export type ReadText = (address: string) => string | undefined;

/** A built site, whose files are known by their addresses. */
export interface BuiltSite {
  readonly read: ReadText;
  /** How many bytes a server sends for a file. */
  readonly weigh: (address: string) => number;
}

const styleSizes = new Map<string, number>();

/** The size of a page's styles as servers send them. Many pages have the same: each is compressed once. */
export function styleSize(style: string): number {
  const known = styleSizes.get(style);
  if (known !== undefined) return known;
  const size = style === '' ? 0 : brotliCompressSync(style).length;
  styleSizes.set(style, size);
  return size;
}

/**
 * What a first visit of the page at an address loads before anybody touches anything; measures are
 * of `page`, as messages call it.
 * @throws where there is no such page, or a script that it names is missing.
 */
export function measurePage(page: string, address: string, { read, weigh }: BuiltSite): Measure[] {
  const html = textAt(address, read);
  const elements = elementsOf(parse(html));
  const all = (tag: string, attribute: string) =>
    elements.flatMap((element) => {
      const value = element.tagName === tag ? attributeOf(element, attribute) : undefined;
      return value === undefined ? [] : [value];
    });
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  // The file of the renderer is the one that widgets share.
  const renderers = all('astro-island', 'renderer-url');
  const shared = withImports(renderers, read);
  const perWidget = all('astro-island', 'component-url').map((widget) =>
    withImports([...renderers, widget], read),
  );
  const pageScripts = pageScriptsOf(html, read);
  const widgets = without([...new Set(perWidget.flat())], pageScripts);
  const untilAlive = perWidget.map((files) => without(files, pageScripts).length);
  const fonts = new Set([html, ...styles].join('\n').match(/[\w@./-]+\.(?:woff2?|ttf|otf)\b/g));
  const size = (addresses: readonly string[]) =>
    addresses.reduce((sum, file) => sum + weigh(file), 0);
  return [
    { budget: 'page', of: page, amount: weigh(address) },
    { budget: 'style', of: page, amount: styleSize(styles.join('')) },
    { budget: 'pageScript', of: page, amount: size(pageScripts) },
    {
      budget: widgets.every((file) => shared.includes(file)) ? 'widgetScript' : 'furtherWidget',
      of: page,
      amount: size(widgets),
    },
    {
      budget: 'requests',
      of: page,
      // Until the first of them comes alive.
      amount: 1 + pageScripts.length + Math.min(...untilAlive, widgets.length),
    },
    { budget: 'fonts', of: page, amount: fonts.size },
  ];
}

/**
 * The scripts of a page without those of its widgets: the page's own is the first of the files that
 * it loads (scripts-after-paint.ts).
 */
export function pageScriptsOf(html: string, read: ReadText): string[] {
  const [, first] = /<script data-files="([^" ]+)/.exec(html) ?? [];
  return first === undefined ? [] : withImports([first], read);
}

/** Scripts and everything that they import at once, each once; what they load later is left out. */
export function withImports(addresses: readonly string[], read: ReadText): string[] {
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    for (const [, imported = ''] of textAt(address, read).matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g,
    )) {
      visit(posix.join(posix.dirname(address), imported));
    }
  };
  addresses.forEach(visit);
  return [...found];
}

function without(addresses: readonly string[], others: readonly string[]): string[] {
  return addresses.filter((address) => !others.includes(address));
}

function textAt(address: string, read: ReadText): string {
  const text = read(address);
  if (text === undefined) throw new Error(`${address} is not in the built site.`);
  return text;
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const here = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...here, ...node.childNodes.flatMap(elementsOf)] : here;
}

function attributeOf({ attrs }: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
