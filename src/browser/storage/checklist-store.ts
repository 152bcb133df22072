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

const stores = new Map<string, ReturnType<typeof createChecklistStore>>();

/** The store of the checklist with this id: one for the page, and for every language. */
export function checklistStore(id: string) {
  const store = stores.get(id) ?? createChecklistStore(storageKey('checklist', id, 1));
  stores.set(id, store);
  return store;
}

/** What a checklist's reader answered, kept in this browser. */
function createChecklistStore(key: string) {
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
    /** Answers one step; `false` where the answer lasts for this visit only, since storage is refused or full. */
    answer: (step: PublishedStep, outcome: StepOutcome | undefined): boolean =>
      change(new Map([[step.id, answerOf(step, outcome, Date.now())]])),
    /** Takes all answers back. */
    reset: () => update(() => new Map()),
    /** Brings removed answers back; what was answered since then stands. Returns as `answer` does. */
    restore: (removed: ChecklistRecord): boolean => {
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
