/**
 * The edit distance between two texts: how many letters are missing, too many, wrong, or swapped
 * with their neighbour (optimal string alignment). Counting stops above `most`: the result is then
 * `most + 1`.
 */
export function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] && row > 1;
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, other.length), most + 1);
}

/** How many mistakes a word of this length may hold before it is another word. */
export function mistakesAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** The candidates within the mistakes that a text of this length may hold, fewest mistakes first. */
export function nearest(text: string, candidates: readonly string[]): string[] {
  const most = text.length < 4 ? 1 : mistakesAllowed(text.length);
  return candidates
    .map((candidate) => ({ candidate, mistakes: mistakesBetween(text, candidate, most) }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((one, other) => one.mistakes - other.mistakes)
    .map(({ candidate }) => candidate);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
