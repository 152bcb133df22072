import { afterPaint } from '../../config/budgets.ts';
import type { AskedFor } from './asked-for.ts';
import { fileOfModule, type ScriptFile, withImports } from '../script-files.ts';

/** What a first visit of a page loads besides its HTML, before anybody touches anything. */
export interface FirstVisit {
  /** Script files below the site's folder, each once. */
  readonly scripts: readonly string[];
  readonly widgets: number;
}

/**
 * Tells from what a page asks for, which is served under `base`, and from the script files of the build
 * what a first visit loads: the page's own script, what that imports after the paint (config/budgets.ts),
 * the view of each widget (a module of its name), and what all these import.
 *
 * @throws where a script is not in the build.
 */
export function firstVisit(
  asked: AskedFor,
  base: string,
  scripts: readonly ScriptFile[],
): FirstVisit {
  const entries = asked.scripts.map((address) => address.slice(base.length));
  const views = asked.widgets.map((name) => `/${name}.tsx`);
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
