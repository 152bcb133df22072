import {
  answerOf,
  type ChecklistChanges,
  type ChecklistRecord,
  parseRecord,
  type PublishedStep,
  serializeRecord,
  type StepOutcome,
  withChanges,
} from '../../domain/checklist.ts';
import {
  readStored,
  removeStored,
  storageKey,
  storedTexts,
  watchStored,
  writeStored,
} from './storage.ts';

/** What a checklist's reader answered, kept in this browser. */
export interface ChecklistStore {
  read: () => ChecklistRecord;
  /** Answers one step; `false` where the answer lasts for this visit only, since storage is refused or full. */
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
  /** What storage did not take: it holds for this visit, on top of what is stored. */
  let unsaved: ChecklistChanges = new Map();

  const read = () => withChanges(parseRecord(readStored(key)), unsaved);

  const save = (changes: ChecklistChanges) => {
    unsaved = new Map([...unsaved, ...changes]);
    removeOlderVersions(key);
    // Read again before each write and change only what was answered here: two tabs lose nothing.
    const saved = writeStored(key, serializeRecord(read()));
    if (saved) unsaved = new Map();
    return saved;
  };

  return {
    read,
    answer(step, outcome) {
      return save(new Map([[step.id, answerOf(step, outcome, Date.now())]]));
    },
    reset() {
      unsaved = new Map();
      removeStored(key);
    },
    restore(removed) {
      const since = read();
      return save(new Map([...removed].filter(([step]) => !since.has(step))));
    },
    watch(listener) {
      return watchStored(key, () => {
        // Everything was removed, in another tab or by "forget": what this visit held goes too.
        if (readStored(key) === undefined) unsaved = new Map();
        listener();
      });
    },
  };
}

/** Removes what an older version of the site stored for the same purpose; `key` is the current one's. */
function removeOlderVersions(key: string): void {
  const [, name = '', version] = /^(.*:v)(\d+)$/.exec(key) ?? [];
  for (const stored in storedTexts()) {
    const older = stored.startsWith(name) && Number(stored.slice(name.length)) < Number(version);
    if (older) removeStored(stored);
  }
}
