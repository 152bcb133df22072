import { useState } from 'preact/hooks';

interface Description {
  /** For `aria-describedby`. */
  readonly ids: string;
  /** To be called at each change that the reader makes. */
  readonly keep: () => void;
  /** To be called when the field loses the focus. */
  readonly release: () => void;
}

/**
 * What describes a field: its hint, and the remarks on its text while nobody edits it. Meanwhile the
 * remarks are spoken, and Chromium would have each of them said again as a change of the description.
 */
export function useDescription(hint: string, notes: string): Description {
  const [kept, setKept] = useState<string>();
  return {
    ids: kept ?? `${hint} ${notes}`.trim(),
    keep: () => {
      setKept(kept ?? hint);
    },
    release: () => {
      setKept(undefined);
    },
  };
}
