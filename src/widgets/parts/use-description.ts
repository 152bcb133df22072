import { useState } from 'preact/hooks';
import { handOverFocus } from './hand-over-focus.ts';

interface Description {
  /** For `aria-describedby`. */
  readonly ids: string;
  /** To be called at each change that the reader makes. */
  readonly keep: () => void;
  /** To be called when the field loses the focus. */
  readonly release: () => void;
  /** To be called when a choice among the remarks is pressed: `then` takes it away, and the field has the focus. */
  readonly comeBack: (choice: HTMLElement, field: HTMLElement | null, then: () => void) => void;
}

/**
 * What describes a field: its hint, and the remarks on its text while nobody edits it. Meanwhile the
 * remarks are spoken, and Chromium would have each of them said again as a change of the description.
 */
export function useDescription(hint: string, notes: string): Description {
  const [kept, setKept] = useState<string>();
  const keep = () => {
    setKept(kept ?? hint);
  };
  return {
    ids: kept ?? `${hint} ${notes}`.trim(),
    keep,
    release: () => {
      setKept(undefined);
    },
    comeBack: (choice, field, then) => {
      keep();
      handOverFocus(choice, () => field, then);
    },
  };
}
