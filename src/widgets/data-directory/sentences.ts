import type { DataDirectoryReading } from '../../domain/sage-data-directory/index.ts';
import type { Strings } from '../../browser/words.ts';
import { noteOf } from '../parts/note-of.ts';
import type { Note } from '../parts/Notes.tsx';

/** What the cleaner remarks on a reading: its problem, or its warnings and corrections. */
export function notesOf(reading: DataDirectoryReading, strings: Strings<'data'>): Note[] {
  if (reading.kind === 'problem') return [noteOf('problem', reading.problem, strings)];
  return [
    ...reading.warnings.map((warning) => ({
      ...noteOf('warning', warning, strings),
      // Fact F5 is a help for recognising the folder, nothing to check.
      quiet: warning.code === 'version-year',
      choices: 'alternatives' in warning ? warning.alternatives : [],
    })),
    ...reading.corrections.map((correction) => noteOf('correction', correction, strings)),
  ];
}
