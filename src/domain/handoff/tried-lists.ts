import { type ChecklistRecord, type StepRecord, syncAnswer } from '../checklist.ts';

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

/** What was answered to one list. */
export interface TriedList {
  /** What the text calls it: the product, where it is about one. */
  readonly name: string;
  readonly total: number;
  readonly done: number;
  /** The words of the steps that did not work, in their order. */
  readonly failed: readonly string[];
  /** When a step was answered last, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it syncs now that all steps are done, as the reader said at the list's end. */
  readonly sync?: Pick<StepRecord, 'outcome' | 'at'> | undefined;
}

/** The lists that were answered, in their order, by their steps as they are now. */
export function triedLists(lists: readonly NamedList[], records: RecordsByList): TriedList[] {
  return lists.flatMap(({ id, title, product, steps }) => {
    const record: ChecklistRecord = records.get(id) ?? new Map();
    const answered = steps.flatMap((step) => {
      const answer = record.get(step.id);
      return answer ? [{ ...answer, text: step.text }] : [];
    });
    if (answered.length === 0) return [];
    const failed = answered.filter(({ outcome }) => outcome === 'did-not-work');
    return [
      {
        name: product ?? title,
        total: steps.length,
        done: answered.length - failed.length,
        failed: failed.map(({ text }) => text),
        at: Math.max(...answered.map(({ at }) => at)),
        sync:
          answered.length === steps.length && failed.length === 0 ? syncAnswer(record) : undefined,
      },
    ];
  });
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
