import { useMemo } from 'preact/hooks';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import type { NamedList, RecordsByList } from '../../domain/handoff/index.ts';
import { useStore } from '../parts/use-store.ts';

const none: RecordsByList = new Map();

/** The reader's answers to all of these lists, following other tabs and the other widgets of the page. */
export function useRecords(lists: readonly NamedList[]): RecordsByList {
  const ids = lists.map(({ id }) => id).join(' ');
  const all = useMemo(() => {
    const stores = lists.map(({ id }) => [id, checklistStore(id)] as const);
    return {
      get: (): RecordsByList => new Map(stores.map(([id, store]) => [id, store.get()])),
      subscribe: (listener: () => void) => {
        const stops = stores.map(([, store]) => store.subscribe(listener));
        return () => {
          for (const stop of stops) stop();
        };
      },
    };
  }, [ids]);
  return useStore(all, none);
}
