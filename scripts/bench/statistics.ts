/** The middle of the numbers; of an even count, the lower one of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** The median of each property over several results. */
export function medians<Result extends { readonly [name in keyof Result]: number }>(
  results: readonly Result[],
): Record<keyof Result, number> {
  const names = Object.keys(results[0] ?? {}) as (keyof Result)[];
  const entries = names.map((name) => [name, median(results.map((result) => result[name]))]);
  return Object.fromEntries(entries) as Record<keyof Result, number>;
}

/** A table in plain text, numbers at the right; the first row is the heading. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
