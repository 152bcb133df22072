import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../../browser/storage/store.ts';

/**
 * The value that `get` gives, following every change that `subscribe` tells of. It is `before` in
 * the first render, which must agree with the server's HTML, that knows no storage; the next one comes
 * before the widget counts as alive, so that an early click finds what is stored (client/islands.ts).
 */
export function useStore<Value>(
  { get, subscribe }: Pick<Store<Value>, 'get' | 'subscribe'>,
  before: Value,
): Value {
  const [value, setValue] = useState<Value>(before);
  useLayoutEffect(() => {
    const read = () => {
      setValue(() => get());
    };
    read();
    return subscribe(read);
  }, [get, subscribe]);
  return value;
}
