/** The middle of the numbers; of an even count, the lower one of the two in the middle. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** The median of each property over several results, which all have the same ones. */
export function medians<Result extends { readonly [name in keyof Result]?: number }>(
  results: readonly Result[],
): Result {
  const names = Object.keys(results[0] ?? {}) as (keyof Result)[];
  const entries = names.map((name) => [name, median(results.map((one) => one[name] ?? NaN))]);
  return Object.fromEntries(entries) as Result;
}

/** A table in plain text, numbers at the right; the first row is the heading. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  const padded = (cell: string | number, column: number) =>
    column === 0
      ? String(cell).padEnd(widths[column] ?? 0)
      : String(cell).padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(padded).join('  ')).join('\n');
}
