import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firstSearch, lateParts } from '../config/budgets.ts';
import { firstVisit } from './budgets/first-visit.ts';
import { type Measure, overBudget, summary, unmeasured } from './budgets/verdict.ts';
import type { BuiltSite, Step } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import { fileOfModule, withImports } from './script-files.ts';

/** Weighs what was built and fails the build where something is above config/budgets.ts. */
export const weightBudgets: Step = (site, logger) => {
  const measures = measureSite(site);
  const missing = unmeasured(measures);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const over = overBudget(measures);
  if (over.length > 0) {
    const message = `Too heavy:\n- ${over.join('\n- ')}\nOnly a dependency has changed? See docs/upgrading.md.`;
    // A site that was made a hundred times larger to see how it grows is allowed to be heavier.
    if (process.env.BUDGETS !== 'report') throw new Error(message);
    logger.warn(message);
  }
  return summary(measures).join('\n  ');
};

/**
 * Every page, late part and search of a built site, weighed by the compressed copies that servers send.
 * @throws where a file has none, or a part or file of the search is not found.
 */
export function measureSite(
  site: Pick<BuiltSite, 'folder' | 'base' | 'scripts'> & {
    readonly pages: readonly Pick<PageFacts, 'file' | 'asks' | 'fonts'>[];
  },
): Measure[] {
  const { folder, base, pages, scripts } = site;
  const weigh = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + statSync(join(folder, `${file}.br`)).size, 0);
  const visits = pages.map((page) => ({ page, ...firstVisit(page.asks, base, scripts) }));
  const [first, ...others] = visits
    .map((visit) => visit.scripts)
    .filter((files) => files.length > 0);
  const everywhere = first?.filter((file) => others.every((files) => files.includes(file))) ?? [];
  return [
    ...visits.flatMap(({ page: { file: of, fonts }, scripts: loaded, widgets }): Measure[] => [
      { budget: 'page', of, amount: weigh([of]) },
      {
        budget: widgets === 0 ? 'visit' : 'visitWithWidgets',
        of,
        amount: weigh([of, ...loaded]),
      },
      { budget: 'requests', of, amount: 1 + loaded.length },
      { budget: 'fonts', of, amount: fonts },
    ]),
    ...lateParts.map((part): Measure => {
      const loaded = withImports([fileOfModule(part, scripts)], scripts);
      const late = loaded.filter((file) => !everywhere.includes(file));
      return { budget: 'latePart', of: part, amount: weigh(late) };
    }),
    {
      budget: 'firstSearch',
      of: 'pagefind',
      amount: firstSearch.reduce((sum, pattern) => sum + largest(folder, pattern), 0),
    },
    {
      budget: 'foundPage',
      of: 'pagefind/fragment',
      amount: largest(folder, 'files/*/fragment/*'),
    },
  ];
}

/** The size of the largest file of the search; Pagefind's own files are compressed already. */
function largest(folder: string, pattern: string): number {
  const sizes = globSync(join(folder, 'pagefind', pattern))
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .map((file) => statSync(/\.(?:js|json)$/.test(file) ? `${file}.br` : file).size);
  if (sizes.length > 0) return Math.max(...sizes);
  throw new Error(
    `There is no pagefind/${pattern}: say in config/budgets.ts what it is called now.`,
  );
}
