import type { BuiltPage } from '../built-page.ts';
import { attributeOf } from '../html.ts';

/** What a page by itself says of what it loads. */
export interface AskedFor {
  /** The addresses of its scripts. */
  readonly scripts: readonly string[];
  /** The name of each widget. */
  readonly widgets: readonly string[];
}

/** A page's own scripts, and its widgets (`data-island`). */
export function askedFor({ elements }: Pick<BuiltPage, 'elements'>): AskedFor {
  return {
    scripts: elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap((element) => attributeOf(element, 'src') ?? []),
    widgets: elements.flatMap((element) => attributeOf(element, 'data-island') ?? []),
  };
}

/** How many font files a page names. Tried at the beginning of a name only: names in texts can be long. */
export function fontFilesIn(html: string): number {
  return new Set(html.match(/(?<![\w@./-])[\w@./-]+\.(?:woff2?|ttf|otf)\b/g)).size;
}
