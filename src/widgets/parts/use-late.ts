import { useEffect, useState } from 'preact/hooks';

/**
 * A part that only some readers see, loaded once it is wanted; `undefined` until it is there, and where
 * it does not arrive. `load` is the same function in every render.
 */
export function useLate<Part>(load: () => Promise<Part>, wanted: boolean): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (!wanted || part !== undefined) return;
    load().then(
      (loaded) => {
        // A component is a function, which the state would call.
        setPart(() => loaded);
      },
      () => undefined,
    );
  }, [wanted]);
  return part;
}
