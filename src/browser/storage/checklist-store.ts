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
import { storageKey, storedTexts, writeStored } from './storage.ts';
import { createStore } from './store.ts';

/** What a checklist's reader answered, kept in this browser. */
export interface ChecklistStore {
  readonly get: () => ChecklistRecord;
  /** Answers one step; `false` where the answer lasts for this visit only, since storage is refused or full. */
  readonly answer: (step: PublishedStep, outcome: StepOutcome | undefined) => boolean;
  /** Takes all answers back. */
  readonly reset: () => void;
  /** Brings removed answers back; what was answered since then stands. Returns as `answer` does. */
  readonly restore: (removed: ChecklistRecord) => boolean;
  /** Calls `listener` when answers change, here or in another tab; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new Map<string, ChecklistStore>();

/** The store of the checklist with this id: one for the page, and for every language. */
export function checklistStore(id: string): ChecklistStore {
  const known = stores.get(id);
  if (known) return known;
  const store = createChecklistStore(storageKey('checklist', id, 1));
  stores.set(id, store);
  return store;
}

function createChecklistStore(key: string): ChecklistStore {
  const { get, update, subscribe } = createStore<ChecklistRecord>(key, {
    parse: parseRecord,
    serialize: (record) => (record.size === 0 ? undefined : serializeRecord(record)),
    merges: true,
  });
  const change = (changes: ChecklistChanges) => {
    removeOlderVersions(key);
    return update((record) => withChanges(record, changes));
  };
  return {
    get,
    subscribe,
    answer: (step, outcome) => change(new Map([[step.id, answerOf(step, outcome, Date.now())]])),
    reset() {
      update(() => new Map());
    },
    restore(removed) {
      const since = get();
      return change(new Map([...removed].filter(([step]) => !since.has(step))));
    },
  };
}

/** Removes what an older version of the site stored for the same purpose; `key` is the current one's. */
function removeOlderVersions(key: string): void {
  const [, name = '', version] = /^(.*:v)(\d+)$/.exec(key) ?? [];
  for (const stored in storedTexts()) {
    const older = stored.startsWith(name) && Number(stored.slice(name.length)) < Number(version);
    if (older) writeStored(stored, undefined);
  }
}
