import { type Budget, budgets, type BudgetName } from '../../config/budgets.ts';

/** One measured weight, and the page or file that it is of. */
export interface Measure {
  readonly budget: BudgetName;
  readonly of: string;
  readonly amount: number;
}

type Budgets = Readonly<Record<BudgetName, Budget>>;

/** A line for each measure above its limit: what, where, by how much, and what to do about it. */
export function overBudget(measures: readonly Measure[], limits: Budgets = budgets): string[] {
  return measures
    .filter(({ budget, amount }) => amount > limits[budget].limit)
    .map(({ budget, of, amount }) => {
      const { name, limit, unit, advice } = limits[budget];
      const over = `${number(amount)} ${unit}, ${number(amount - limit)} over the limit of ${number(limit)}`;
      return `${of}: ${name}: ${over}. ${advice}`;
    });
}

/**
 * A line for each budget that has measured nothing, which would hold nothing to its limit. What must
 * not be there at all has a limit of 0: for that it is enough to have looked.
 */
export function unmeasured(measures: readonly Measure[], limits: Budgets = budgets): string[] {
  return namesOf(limits)
    .filter((name) => {
      const least = limits[name].limit === 0 ? 0 : 1;
      return !measures.some(({ budget, amount }) => budget === name && amount >= least);
    })
    .map(
      (name) =>
        `Nothing was measured of ${limits[name].name}: what build/budgets.ts looks for is called otherwise now.`,
    );
}

/** A line for each budget: its largest measure, and how many are above its aim. */
export function summary(measures: readonly Measure[], limits: Budgets = budgets): string[] {
  return namesOf(limits).flatMap((budget) => {
    const those = measures.filter((measure) => measure.budget === budget);
    const [largest] = those.toSorted((a, b) => b.amount - a.amount);
    if (!largest) return [];
    const { name, limit, aim, unit } = limits[budget];
    const above = aim === undefined ? 0 : those.filter(({ amount }) => amount > aim).length;
    const note =
      aim === undefined || above === 0
        ? ''
        : `; ${above} of ${those.length} above the aim of ${number(aim)}`;
    return [
      `${name}: at most ${number(largest.amount)} of ${number(limit)} ${unit} (${largest.of})${note}`,
    ];
  });
}

function namesOf(limits: Budgets): BudgetName[] {
  return Object.keys(limits) as BudgetName[];
}

function number(value: number): string {
  return value.toLocaleString('en');
}
