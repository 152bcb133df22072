import { makeListeners } from '../listeners.ts';
import { readStored, watchStorage, writeStored } from './storage.ts';

/** One value that the browser keeps: in storage, and in memory for this visit where that is refused or full. */
export interface Store<Value> {
  readonly get: () => Value;
  /** Changes the value; `false` where the change lasts for this visit only. */
  readonly update: (change: (value: Value) => Value) => boolean;
  /** Calls the listeners although the value is the same: something that is shown in its place has changed. */
  readonly tell: () => void;
  /** Calls `listener` after every change, here, in another tab or before a return by Back; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** How a value is written into storage. Stored texts may be anything: `parse` checks them and never throws. */
interface Format<Value> {
  readonly parse: (text: string | undefined) => Value;
  /** `undefined` where there is nothing to keep. */
  readonly serialize: (value: Value) => string | undefined;
  /**
   * Whether changes that storage did not take stay on top of what another tab stores later; else the
   * other tab's value replaces them.
   */
  readonly merges?: boolean;
}

/**
 * The store of the value at `key`: make one instance for each key, so that all that shows the value
 * shows the same. Before each write the stored value is read again and changed: two tabs lose nothing.
 */
export function createStore<Value>(
  key: string,
  { parse, serialize, merges = false }: Format<Value>,
): Store<Value> {
  const { tell, listen } = makeListeners<[]>();
  let unsaved: readonly ((value: Value) => Value)[] = [];
  let parsed: { readonly text: string | undefined; readonly value: Value } | undefined;

  const stored = (): Value => {
    const text = readStored(key);
    if (parsed === undefined || parsed.text !== text) parsed = { text, value: parse(text) };
    return parsed.value;
  };
  const get = () => unsaved.reduce((value, change) => change(value), stored());

  // Not before the store is used: widgets are drawn on the server, too, where there is no window.
  let isConnected = false;
  const connect = () => {
    if (isConnected) return;
    isConnected = true;
    watchStorage((changed, elsewhere) => {
      if (changed !== key && changed !== null) return;
      // A removed value, in another tab or by "forget", takes along what this visit held.
      if ((elsewhere && !merges) || readStored(key) === undefined) unsaved = [];
      tell();
    });
  };

  return {
    get,
    tell,
    update(change) {
      connect();
      const changes = [...unsaved, change];
      const next = changes.reduce((value, apply) => apply(value), stored());
      unsaved = [];
      const kept = writeStored(key, serialize(next));
      if (kept) return true;
      unsaved = changes;
      tell();
      return false;
    },
    subscribe(listener) {
      connect();
      return listen(listener);
    },
  };
}
