import { useRef } from 'preact/hooks';
import type { Note } from './Notes.tsx';

/**
 * The remarks to show: those of the text once it is `settled`. While the reader types, the last ones
 * stay, so that nothing jumps at every key; but no problem outlives a text that has none.
 */
export function useSettledNotes(notes: readonly Note[], settled: boolean): readonly Note[] {
  const shown = useRef<readonly Note[]>([]);
  if (settled) shown.current = notes;
  else if (notes.every(isNoProblem)) shown.current = shown.current.filter(isNoProblem);
  return shown.current;
}

function isNoProblem({ tone }: Note): boolean {
  return tone !== 'problem';
}
