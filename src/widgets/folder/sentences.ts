import { formatMessage } from '../../domain/messages.ts';
import { formatPath } from '../../domain/path-formats/index.ts';
import type {
  ConnectorLocation,
  Problem,
  ProfileReading,
  Warning,
} from '../../domain/windows-profile/index.ts';
import type { Strings } from '../../browser/words.ts';
import type { Choice, Note } from '../parts/Notes.tsx';
import { sentenceValues } from '../parts/sentence-values.ts';

/** The interface strings of the path builder. */
export type PathStrings = Strings<'path'>;

type Choose = (location: ConnectorLocation) => void;

/** What the path builder remarks on a reading: its problem, or its warnings and corrections. */
export function notesOf(reading: ProfileReading, strings: PathStrings, choose: Choose): Note[] {
  if (reading.kind === 'problem') return [problemNote(reading.problem, strings, choose)];
  return [
    ...reading.warnings.map<Note>((warning) => ({
      tone: 'warning',
      code: warning.code,
      sentence: formatMessage(strings[`warning.${warning.code}`], sentenceValues(warning)),
      choices: choicesOf(warning, strings, choose),
    })),
    ...reading.corrections.map<Note>((correction) => ({
      tone: 'correction',
      code: correction.code,
      sentence: formatMessage(strings[`correction.${correction.code}`], sentenceValues(correction)),
    })),
  ];
}

function problemNote(problem: Problem, strings: PathStrings, choose: Choose): Note {
  return {
    tone: 'problem',
    code: problem.code,
    sentence: formatMessage(strings[`problem.${problem.code}`], sentenceValues(problem)),
    choices: choicesOf(problem, strings, choose),
  };
}

function choicesOf(of: Problem | Warning, strings: PathStrings, choose: Choose): Choice[] {
  if (!('alternatives' in of)) return [];
  return of.alternatives.flatMap((profile) => {
    const folder = formatPath(profile, 'folder');
    if (!folder.ok) return [];
    return [
      {
        text: formatMessage(strings.use, { path: folder.text }),
        choose: () => {
          choose(profile);
        },
      },
    ];
  });
}
