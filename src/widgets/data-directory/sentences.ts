import type { DataDirectoryReading } from '../../domain/sage-data-directory/index.ts';
import type { Strings } from '../../browser/words.ts';
import { noteOf } from '../parts/note-of.ts';
import type { Note } from '../parts/Notes.tsx';

/** What the cleaner remarks on a reading: its problem, or its warnings and corrections. */
export function notesOf(reading: DataDirectoryReading, strings: Strings<'data'>): Note[] {
  if (reading.kind === 'problem') {
    const { problem } = reading;
    return [
      {
        ...noteOf('problem', problem, strings),
        choices: 'alternatives' in problem ? problem.alternatives : [],
        ...(problem.code === 'other-sage' && { link: whichSage(strings) }),
      },
    ];
  }
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

/** The place on the cleaner's own page that says with which Sage 50 the connector works (see fact F13). */
function whichSage(strings: Strings<'data'>): NonNullable<Note['link']> {
  return { href: '#supported-sage-50', text: strings.supported };
}
