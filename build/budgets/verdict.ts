import { type Budget, budgets, type BudgetName } from '../../config/budgets.ts';
import type { Measure } from './measure-page.ts';

/** A line for each measure above its limit: what, where, by how much, and what to do about it. */
export function overBudget(
  measures: readonly Measure[],
  limits: Readonly<Record<BudgetName, Budget>> = budgets,
): string[] {
  return measures
    .filter(({ budget, amount }) => amount > limits[budget].limit)
    .map(({ budget, of, amount }) => {
      const { name, limit, unit, advice } = limits[budget];
      const over = `${number(amount)} ${unit}, ${number(amount - limit)} over the limit of ${number(limit)}`;
      return `${of}: ${name}: ${over}. ${advice}`;
    });
}

/** A line for each budget: its largest measure, and how many are above its aim. */
export function summary(
  measures: readonly Measure[],
  limits: Readonly<Record<BudgetName, Budget>> = budgets,
): string[] {
  return (Object.keys(limits) as BudgetName[]).flatMap((budget) => {
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

function number(value: number): string {
  return value.toLocaleString('en');
}
