import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element below a node, those in templates as well, in the order in which they begin. */
export function elementsOf(node: Node): Element[] {
  const here = 'tagName' in node ? [node] : [];
  const below = 'content' in node ? node.content.childNodes : childNodesOf(node);
  return [...here, ...below.flatMap(elementsOf)];
}

function childNodesOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Whether an attribute holds a word, as `class` holds each of its classes. */
export function hasWord(element: Element, name: string, word: string): boolean {
  return attributeOf(element, name)?.split(/\s+/).includes(word) ?? false;
}

/** The text below a node: that of a script or style element is exactly what a browser hashes. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return childNodesOf(node).map(textOf).join('');
}
