import { fromParse5 } from 'hast-util-from-parse5';
import { toMdast } from 'hast-util-to-mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BuiltPage } from './built-page.ts';

type Nodes = Parameters<typeof toMdast>[0];
type Element = Extract<Nodes, { type: 'element' }>;
type Child = Element['children'][number];

/** Nothing to read in plain text, besides what has no text at all. */
const leftOutTags = ['button', 'footer', 'input', 'nav', 'textarea', 'wbr'];

/**
 * What the markup says of itself with `data-markdown="…"`, where its tag does not say enough:
 *
 * - `skip`: a control, a way around the page, or a number that Markdown's own lists give again;
 * - `content`: what is in it stands for itself;
 * - `block`: the paths in it, each on lines of its own;
 * - `text`: a text to copy, each line as it stands;
 * - `title`: a paragraph of its own in bold;
 * - `note`: said in brackets of what it stands beside;
 * - `item`: set off by a dash from what follows;
 * - `list`, `row`: a table, which Markdown has none of by itself, as a list with an item for each row.
 */
const forms: Readonly<Record<string, (node: Element, children: Child[]) => Child[]>> = {
  skip: () => [],
  content: (_, children) => children,
  block: (node) => codeIn(node).map(block),
  text: (node) => [block(node)],
  title: (_, children) => [
    children.find(isHeading) ?? element('p', [element('strong', children.flatMap(plain))]),
  ],
  note: (node) => [{ type: 'text', value: ` (${textOf(node)})` }],
  item: (_, children) => [...children, { type: 'text', value: ' – ' }],
  list: (_, children) => [element('ul', children)],
  row: (_, children) => [element('li', children)],
};

/**
 * A built page as Markdown: its title, its lead and its text, with steps as numbered lists, folded
 * parts opened, pictures by their description and marks, and every address absolute. Widgets that a
 * reader fills in are left out; the paths that they would fill in keep their placeholder.
 *
 * @throws when the page has no main part, or its markup asks for a form that is not known.
 */
export function pageMarkdown(page: BuiltPage, address: string): string {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${page.file} has no main part: see src/frame/starlight.`);
  const { children } = fromParse5(main) as Element;
  const base = element('base', [], { href: address });
  const text = toMdast(element('main', [base, ...children.flatMap(readable)]));
  return toMarkdown(text, { bullet: '-', rule: '-' });
}

/** What a reader of plain text needs of a node: nothing, the node itself, or others in its place. */
function readable(node: Child): Child[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const { tagName, properties } = node;
  if (leftOutTags.includes(tagName) || properties.hidden === true) return [];
  // What only a screen reader says beside a sign: the sign itself is in the copy.
  if (String(properties.className) === 'visually-hidden') return [];
  const children = node.children.flatMap(readable);
  const form = tagName === 'summary' ? 'title' : properties.dataMarkdown;
  if (form === undefined) return [{ ...node, children }];
  const written = forms[String(form)];
  if (written) return written(node, children);
  throw new Error(`data-markdown="${String(form)}" is not known: build/page-markdown.ts.`);
}

/** A name in bold inside what is bold altogether. */
function plain(node: Child): Child[] {
  return node.type === 'element' && ['b', 'strong'].includes(node.tagName) ? node.children : [node];
}

/** A title that is a heading stays one: in bold it would be neither. */
function isHeading(node: Child): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** A path or a text on lines of its own. */
function block(code: Element): Element {
  return element('pre', [element('code', [{ type: 'text', value: textOf(code) }])]);
}

function codeIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'code' ? [child] : codeIn(child);
  });
}

function element(tagName: string, children: Child[], properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
