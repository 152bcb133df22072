import { useState } from 'preact/hooks';
import { count } from '../../browser/count.ts';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import { offerList } from '../../browser/storage/unfinished-store.ts';
import type { ChecklistRecord, PublishedStep, StepOutcome } from '../../domain/checklist.ts';
import { isUnfinished } from '../../domain/unfinished-lists.ts';
import { useStore } from '../parts/use-store.ts';

const none: ChecklistRecord = new Map();

export type Answers = ReturnType<typeof useAnswers>;

/**
 * A checklist's answers, following other tabs and the other widgets of the page. Each change says anew
 * whether the reader can be led back to the list.
 */
export function useAnswers(id: string, steps: readonly PublishedStep[]) {
  const store = checklistStore(id);
  const record = useStore(store, none);
  const [removed, setRemoved] = useState<ChecklistRecord>();
  const [stored, setStored] = useState(true);
  const noteUnfinished = () => {
    offerList(id, isUnfinished(steps, store.get()));
  };

  return {
    record,
    /** Whether the browser keeps the answers beyond this visit. */
    stored,
    /** Whether a reset can still be taken back. */
    canUndo: removed !== undefined,
    /** Answers one step and gives the record with it. */
    answer: (step: PublishedStep, outcome: StepOutcome | undefined): ChecklistRecord => {
      setStored(store.answer(step, outcome));
      setRemoved(undefined);
      noteUnfinished();
      if (outcome === 'did-not-work') count({ about: 'step', list: id, step: step.id });
      return store.get();
    },
    reset: () => {
      setRemoved(record);
      store.reset();
      noteUnfinished();
    },
    undo: () => {
      if (!removed) return;
      setStored(store.restore(removed));
      setRemoved(undefined);
      noteUnfinished();
    },
  };
}
