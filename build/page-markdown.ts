import { fromParse5 } from 'hast-util-from-parse5';
import { toMdast } from 'hast-util-to-mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parse } from 'parse5';

type Nodes = Parameters<typeof toMdast>[0];
type Element = Extract<Nodes, { type: 'element' }>;
type Child = Element['children'][number];

/** Nothing to read, or nothing without a screen. */
const leftOutTags = [
  'button',
  'footer',
  'input',
  'nav',
  'script',
  'style',
  'svg',
  'textarea',
  'wbr',
];

/** Controls, ways around the page, and numbers that Markdown's own lists give again. */
const leftOutClasses = [
  'bar',
  'mark-number',
  'mark-step',
  'markers',
  'needs-script',
  'only-print',
  'profile-link',
  'progress',
  'show-picture',
];

/**
 * A built page as Markdown: its title, its lead and its text, with steps as numbered lists, folded
 * parts opened, pictures by their description and marks, and every address absolute. Widgets that a
 * reader fills in are left out; the paths that they would fill in keep their placeholder.
 *
 * @throws when the HTML has no main part.
 */
export function pageMarkdown(html: string, address: string): string {
  const main = find(fromParse5(parse(html)), (element) => element.tagName === 'main');
  if (!main) throw new Error(`${address} has no main part.`);
  const text = toMdast({ ...main, children: main.children.flatMap(readable(address)) });
  return toMarkdown(text, { bullet: '-', rule: '-' });
}

/** What a reader of plain text needs of a node: nothing, the node itself, or others in its place. */
function readable(address: string): (node: Child) => Child[] {
  const read = (node: Child): Child[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (isLeftOut(node)) return [];
    const children = node.children.flatMap(read);
    const withChildren = { ...node, children };
    if (hasClass(node, 'only-without-script')) return codeIn(node).map(block);
    if (hasClass(node, 'copyable')) {
      const code = codeIn(node)[0];
      return node.children.some((child) => child === code) && code ? [block(code)] : children;
    }
    if (hasClass(node, 'badge')) return [{ type: 'text', value: ` (${textOf(node)})` }];
    if (hasClass(node, 'symptom')) return [...children, { type: 'text', value: ' – ' }];
    if (node.tagName === 'summary' || (hasClass(node, 'title') && node.tagName === 'p'))
      return [element('p', [element('strong', children)])];
    if (node.tagName === 'label') return children.filter((child) => !isNumber(child));
    if (node.tagName === 'a') {
      // A picture leads to its own file, and says so itself.
      return 'dataPictureLink' in node.properties
        ? children
        : [withAddress(withChildren, 'href', address)];
    }
    if (node.tagName === 'img') return [withAddress(withChildren, 'src', address)];
    return [withChildren];
  };
  return read;
}

function isLeftOut(node: Element): boolean {
  return (
    leftOutTags.includes(node.tagName) ||
    leftOutClasses.some((name) => hasClass(node, name)) ||
    node.properties.hidden === true
  );
}

/** A step's number, which stands in its text on the page. */
function isNumber(node: Child): boolean {
  return node.type === 'element' && node.tagName === 'b' && /^\d+\.$/.test(textOf(node));
}

/** A path on lines of its own. */
function block(code: Element): Element {
  return element('pre', [element('code', [{ type: 'text', value: textOf(code) }])]);
}

function withAddress(node: Element, name: 'href' | 'src', address: string): Element {
  const url = new URL(String(node.properties[name]), address).href;
  return { ...node, properties: { ...node.properties, [name]: url } };
}

function codeIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'code' ? [child] : codeIn(child);
  });
}

function element(tagName: string, children: Child[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function find(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && fits(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}
