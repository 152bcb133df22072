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

/** A table in plain text, columns of numbers at the right; the first row is the heading. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const [headings = [], ...body] = rows;
  const columns = headings.map((_, column) => ({
    width: Math.max(...rows.map((row) => String(row[column] ?? '').length)),
    isText: column === 0 || body.some((row) => !/^(?:[\d.,]*|NaN)$/.test(String(row[column]))),
  }));
  const padded = (cell: string | number, column: number) => {
    const { width = 0, isText } = columns[column] ?? {};
    return isText ? String(cell).padEnd(width) : String(cell).padStart(width);
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
