import { createHash } from 'node:crypto';
import type { BuiltPage } from './built-page.ts';
import { attributeOf, type Element, textOf } from './html.ts';

/** The hashes of what a page holds inline, as a policy writes them. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Those of the inline scripts that run, and of the style elements. */
export function inlineHashesOf({ elements }: BuiltPage): InlineHashes {
  return {
    scripts: elements.filter(runsInline).map(hashOf),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(hashOf),
  };
}

function hashOf(element: Element): string {
  return `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
}

function runsInline(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    attributeOf(element, 'src') === undefined &&
    ['', 'module', 'speculationrules', 'text/javascript'].includes(
      attributeOf(element, 'type') ?? '',
    )
  );
}
