import { useEffect, useMemo, useState } from 'preact/hooks';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import type { ChecklistRecord, PublishedStep, StepOutcome } from '../../domain/checklist.ts';

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

/** A checklist's answers, following other tabs; storage is read after the first paint. */
export function useAnswers(id: string): Answers {
  const store = useMemo(() => checklistStore(id), [id]);
  const [record, setRecord] = useState<ChecklistRecord>(new Map());
  const [removed, setRemoved] = useState<ChecklistRecord>();
  const [stored, setStored] = useState(true);

  useEffect(() => {
    const read = () => {
      setRecord(store.read());
    };
    read();
    return store.watch(read);
  }, [store]);

  return {
    record,
    stored,
    canUndo: removed !== undefined,
    answer(step, outcome) {
      setStored(store.answer(step, outcome));
      setRemoved(undefined);
      const next = store.read();
      setRecord(next);
      return next;
    },
    reset() {
      setRemoved(record);
      store.reset();
      setRecord(store.read());
    },
    undo() {
      if (!removed) return;
      setStored(store.restore(removed));
      setRemoved(undefined);
      setRecord(store.read());
    },
  };
}
