/** Listeners that are called together, until each stops. */
export function makeListeners<Told extends readonly unknown[]>() {
  const listeners = new Set<(...told: Told) => void>();
  return {
    tell: (...told: Told) => {
      for (const listener of listeners) listener(...told);
    },
    /** Calls `listener` whenever something is told; returns the way to stop. */
    listen: (listener: (...told: Told) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
