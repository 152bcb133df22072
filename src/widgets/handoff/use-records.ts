import { useEffect, useState } from 'preact/hooks';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import type { NamedList, RecordsByList } from '../../domain/handoff/index.ts';

/** The reader's answers to all of these lists, following other tabs; storage is read after the first paint. */
export function useRecords(lists: readonly NamedList[]): RecordsByList {
  const [records, setRecords] = useState<RecordsByList>(new Map());
  const ids = lists.map(({ id }) => id).join(' ');
  useEffect(() => {
    const stores = lists.map(({ id }) => [id, checklistStore(id)] as const);
    const read = () => {
      setRecords(new Map(stores.map(([id, store]) => [id, store.read()])));
    };
    read();
    const stops = stores.map(([, store]) => store.watch(read));
    return () => {
      for (const stop of stops) stop();
    };
  }, [ids]);
  return records;
}
