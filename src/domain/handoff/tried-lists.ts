import type { ChecklistRecord } from '../checklist.ts';
import type { TriedList } from './handoff-text.ts';

/** A checklist in one language, its steps' words without markup. */
export interface NamedList {
  readonly id: string;
  readonly title: string;
  /** The antivirus that it is about, if it is about one. */
  readonly product?: string | undefined;
  readonly steps: readonly { readonly id: string; readonly text: string }[];
}

/** The reader's answers by checklist. */
export type RecordsByList = ReadonlyMap<string, ChecklistRecord>;

/** What was answered to each list, in the order of the lists and of their steps as they are now. */
export function triedLists(lists: readonly NamedList[], records: RecordsByList): TriedList[] {
  return lists.map(({ id, title, steps }) => ({
    title,
    total: steps.length,
    tried: steps.flatMap((step) => {
      const answer = records.get(id)?.get(step.id);
      return answer ? [{ text: step.text, outcome: answer.outcome, at: answer.at }] : [];
    }),
  }));
}

/** The list of an antivirus that was answered last: most likely the reader's own. */
export function likelyAntivirus(
  lists: readonly NamedList[],
  records: RecordsByList,
): NamedList | undefined {
  const last = ({ id }: NamedList) =>
    Math.max(-1, ...[...(records.get(id)?.values() ?? [])].map(({ at }) => at));
  return lists
    .filter((list) => list.product !== undefined && last(list) >= 0)
    .toSorted((a, b) => last(b) - last(a))[0];
}
