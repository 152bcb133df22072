import type { Strings } from '../../browser/words.ts';

/** The interface strings of a checklist. */
export type ChecklistStrings = Strings<'checklist.'>;
