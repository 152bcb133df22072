import {
  type ChecklistRecord,
  parseRecord,
  type PublishedStep,
  serializeRecord,
  type StepOutcome,
  withOutcome,
} from '../domain/checklist.ts';
import { readStored, removeStored, storageKey, watchStored, writeStored } from './storage.ts';

/** What a checklist's reader answered, kept in this browser. */
export interface ChecklistStore {
  read: () => ChecklistRecord;
  /** Answers one step; `false` where the answer lasts for this visit only, since storage is refused. */
  answer: (step: PublishedStep, outcome: StepOutcome | undefined) => boolean;
  reset: () => void;
  /** Brings removed answers back; what was answered since then stands. Returns as `answer` does. */
  restore: (removed: ChecklistRecord) => boolean;
  /** Calls `listener` when another tab changes the answers; returns the way to stop. */
  watch: (listener: () => void) => () => void;
}

/** The store of the checklist with this id; French and English share it. */
export function checklistStore(id: string): ChecklistStore {
  const key = storageKey('checklist', id, 1);
  let visit: ChecklistRecord = new Map();

  const read = () => {
    const stored = readStored(key);
    return stored === undefined ? visit : parseRecord(stored);
  };

  return {
    read,
    answer(step, outcome) {
      // Read again before each write and change one step only: two tabs lose nothing.
      visit = withOutcome(read(), step, outcome, Date.now());
      return writeStored(key, serializeRecord(visit));
    },
    reset() {
      visit = new Map();
      removeStored(key);
    },
    restore(removed) {
      visit = new Map([...removed, ...read()]);
      return writeStored(key, serializeRecord(visit));
    },
    watch(listener) {
      return watchStored(key, () => {
        visit = new Map();
        listener();
      });
    },
  };
}
