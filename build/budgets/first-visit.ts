import { afterPaint } from '../../config/budgets.ts';
import type { BuiltPage } from '../built-site.ts';
import { attributeOf } from '../html.ts';
import { fileOfModule, type ScriptFile, withImports } from '../script-files.ts';

/** What a first visit of a page loads besides its HTML, before anybody touches anything. */
export interface FirstVisit {
  /** Script files below the site's folder, each once. */
  readonly scripts: readonly string[];
  readonly widgets: number;
}

/**
 * Reads from a page, which is served under `base`, and from the script files of the build what a
 * first visit loads: the page's own script, what that imports after the paint (config/budgets.ts),
 * the view of each widget (`data-island`, a module of that name), and what all these import.
 *
 * @throws where a script is not in the build.
 */
export function firstVisit(
  page: BuiltPage,
  base: string,
  scripts: readonly ScriptFile[],
): FirstVisit {
  const valuesOf = (name: string) =>
    page.elements.flatMap((element) => attributeOf(element, name) ?? []);
  const entries = page.elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((element) => attributeOf(element, 'src') ?? [])
    .map((address) => address.slice(base.length));
  const views = valuesOf('data-island').map((name) => `/${name}.tsx`);
  const modules =
    entries.length === 0
      ? []
      : [
          ...afterPaint.everywhere,
          ...(views.length === 0 ? [] : [...afterPaint.withWidgets, ...views]),
        ];
  const loaded = [...entries, ...modules.map((module) => fileOfModule(module, scripts))];
  return { scripts: withImports(loaded, scripts), widgets: views.length };
}
