import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../browser/storage/store.ts';

/**
 * The value that `get` gives, following every change that `subscribe` tells of. It is `before` until
 * the first paint is over: the first render must agree with the server's HTML, which knows no storage.
 */
export function useStore<Value>(
  { get, subscribe }: Pick<Store<Value>, 'get' | 'subscribe'>,
  before: Value,
): Value {
  const [value, setValue] = useState<Value>(before);
  useEffect(() => {
    const read = () => {
      setValue(() => get());
    };
    read();
    return subscribe(read);
  }, [get, subscribe]);
  return value;
}
