import { formatPath } from '../../domain/path-formats/index.ts';
import type {
  ConnectorLocation,
  Problem,
  ProfileReading,
  Warning,
} from '../../domain/windows-profile/index.ts';
import type { Strings } from '../../browser/words.ts';
import { noteOf } from '../parts/note-of.ts';
import type { Note } from '../parts/Notes.tsx';

/** What the path builder remarks on a reading: its problem, or its warnings and corrections. */
export function notesOf(reading: ProfileReading, strings: Strings<'path'>): Note[] {
  if (reading.kind === 'problem') {
    const { problem } = reading;
    const note = { ...noteOf('problem', problem, strings), choices: choicesOf(problem) };
    // Relative: the same in both languages and under any base path.
    const link = { href: '../find-the-license-key/', text: strings.licenseKey };
    return [problem.code === 'license-key' ? { ...note, link } : note];
  }
  return [
    ...reading.warnings.map((warning) => ({
      ...noteOf('warning', warning, strings),
      choices: choicesOf(warning),
    })),
    ...reading.corrections.map((correction) => noteOf('correction', correction, strings)),
  ];
}

function choicesOf(of: Problem | Warning): string[] {
  return 'alternatives' in of ? of.alternatives.map(folderOf).filter((path) => path !== '') : [];
}

/** The full path, which reads back the same; nothing where no folder is known. */
export function folderOf(location: ConnectorLocation | undefined): string {
  const folder = formatPath(location, 'folder');
  return folder.ok ? folder.text : '';
}
