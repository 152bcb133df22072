import { parseIds, serializeIds, withList } from '../../domain/unfinished-lists.ts';
import { unfinishedKey } from './storage.ts';
import { createStore } from './store.ts';

const store = createStore<readonly string[]>(unfinishedKey, {
  parse: parseIds,
  serialize: serializeIds,
});

/** The lists that the reader has begun and can be led back to, the one that was changed last first. */
export const unfinished = { get: store.get, subscribe: store.subscribe };

/** Offers to lead the reader back to a list, or no longer; its answers stay as they are. */
export function offerList(id: string, offered: boolean): void {
  store.update((ids) => withList(ids, id, offered));
}
