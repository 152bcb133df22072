/** A code of the rules with its data. */
interface Coded {
  readonly code: string;
}

/**
 * A code's data as the values of its sentence (`formatMessage`): texts and numbers as they are,
 * lists of texts joined, everything else left out.
 */
export function sentenceValues(data: Coded): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
      return Array.isArray(value) ? [[name, value.join(' ')]] : [];
    }),
  );
}
