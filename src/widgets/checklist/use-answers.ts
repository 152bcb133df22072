import { useState } from 'preact/hooks';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import type { ChecklistRecord, PublishedStep, StepOutcome } from '../../domain/checklist.ts';
import { useStore } from '../parts/use-store.ts';

interface Answers {
  readonly record: ChecklistRecord;
  /** Whether the browser keeps the answers beyond this visit. */
  readonly stored: boolean;
  /** Whether a reset can still be taken back. */
  readonly canUndo: boolean;
  /** Answers one step and gives the record with it. */
  readonly answer: (step: PublishedStep, outcome: StepOutcome | undefined) => ChecklistRecord;
  readonly reset: () => void;
  readonly undo: () => void;
}

const none: ChecklistRecord = new Map();

/** A checklist's answers, following other tabs and the other widgets of the page. */
export function useAnswers(id: string): Answers {
  const store = checklistStore(id);
  const record = useStore(store, none);
  const [removed, setRemoved] = useState<ChecklistRecord>();
  const [stored, setStored] = useState(true);

  return {
    record,
    stored,
    canUndo: removed !== undefined,
    answer(step, outcome) {
      setStored(store.answer(step, outcome));
      setRemoved(undefined);
      return store.get();
    },
    reset() {
      setRemoved(record);
      store.reset();
    },
    undo() {
      if (!removed) return;
      setStored(store.restore(removed));
      setRemoved(undefined);
    },
  };
}
