import { formatMessage } from '../../domain/messages.ts';
import type { DataDirectoryReading } from '../../domain/sage-data-directory/index.ts';
import type { Strings } from '../../browser/words.ts';
import type { Note } from '../parts/Notes.tsx';
import { sentenceValues } from '../parts/sentence-values.ts';

/** The interface strings of the data directory cleaner. */
export type DataStrings = Strings<'data'>;

/** What the cleaner remarks on a reading: its problem, or its warnings and corrections. */
export function notesOf(
  reading: DataDirectoryReading,
  strings: DataStrings,
  choose: (path: string) => void,
): Note[] {
  if (reading.kind === 'problem') {
    const { problem } = reading;
    const sentence = formatMessage(strings[`problem.${problem.code}`], sentenceValues(problem));
    return [{ tone: 'problem', code: problem.code, sentence }];
  }
  return [
    ...reading.warnings.map<Note>((warning) => ({
      tone: 'warning',
      code: warning.code,
      // Fact F5 is a help for recognising the folder, nothing to check.
      quiet: warning.code === 'version-year',
      sentence: formatMessage(strings[`warning.${warning.code}`], sentenceValues(warning)),
      choices: ('alternatives' in warning ? warning.alternatives : []).map((path) => ({
        text: formatMessage(strings.use, { path }),
        choose: () => {
          choose(path);
        },
      })),
    })),
    ...reading.corrections.map<Note>((correction) => ({
      tone: 'correction',
      code: correction.code,
      sentence: formatMessage(strings[`correction.${correction.code}`], sentenceValues(correction)),
    })),
  ];
}
