import type { Strings } from '../messages.ts';

/** The interface strings of a checklist. */
export type ChecklistStrings = Strings<'checklist.'>;
