import { trimSpaces } from './characters.ts';
import { EVIDENCE, locateProfile } from './locate-profile.ts';
import { isSeparator, splitDrivePath } from './path-parts.ts';

/** A path of several lines put together again. */
export interface Unwrapped {
  readonly text: string;
  /** Whether lines were joined. */
  readonly wrapped: boolean;
  /** Whether lines were left out. */
  readonly shortened: boolean;
  /** Other ways to read the line breaks: as spaces, or as the end of the path. */
  readonly others: readonly string[];
}

// PowerShell's lists go on below their values, which begin far to the right.
const CONTINUED = /^[ \t]{4,200}[^\\/:=\s][^\\/:=]{0,64}$/;

const BLANK_LINE = /^[^\r\n]*\r?\n[ \t]*\r?\n/;

// The longest path that fits Windows, in a column of 50 characters.
const MOST_LINES = 6;

interface Joined {
  /** The lines joined without a space where one breaks inside a name. */
  readonly tight: string;
  /** The lines joined with a space there. */
  readonly spaced: string;
}

/**
 * Decides which lines belong to a path: its first one if that is complete, all of them if together they lead to
 * AppData, the first two if the first alone has no name. Consoles break inside words, mail programs at spaces:
 * inside a name both readings are kept. `alone`: its first line holds nothing else (see `Candidate`).
 */
export function unwrapPath(text: string, alone: boolean): Unwrapped {
  const lines = text.split(/[\r\n]+/).filter((line) => trimSpaces(line) !== '');
  const [first = '', second] = lines;
  if (second === undefined) return { text: first, wrapped: false, shortened: false, others: [] };
  const single: Unwrapped = { text: first, wrapped: false, shortened: true, others: [] };

  const start = locateProfile(splitDrivePath(first));
  if (start.kind === 'profile' && start.evidence > EVIDENCE.users) return single;

  const all = joinLines(lines);
  const together = locateProfile(splitDrivePath(all.tight), true);
  if (together.kind === 'profile' && together.evidence > EVIDENCE.users) return joined(all, false);

  // Lines of something else may follow those of the path.
  for (let count = 2; count <= Math.min(MOST_LINES, lines.length - 1); count += 1) {
    const some = joinLines(lines.slice(0, count));
    const found = locateProfile(splitDrivePath(some.tight), true);
    if (found.kind === 'profile' && found.evidence > EVIDENCE.users) return joined(some, true);
  }

  const two = joinLines([first, second]);
  if (start.kind === 'problem') {
    return locateProfile(splitDrivePath(two.tight), true).kind === 'problem'
      ? single
      : joined(two, lines.length > 2);
  }
  if (start.kind === 'true-folder') return single;
  // Nothing but the reader tells a name that goes on from a word of another line.
  const next = trimSpaces(second);
  const goesOn = alone && /^[^\\/= ]+$/.test(next) && !BLANK_LINE.test(text);
  const isNameBroken = start.below.length === 0 && (goesOn || CONTINUED.test(second));
  // A second line that repeats the name is another answer, such as that of echo %USERNAME%.
  const isRepeated = start.profile.folder.toLowerCase().includes(next.toLowerCase());
  if (!isNameBroken || isRepeated) return single;
  return { ...joined(two, false), others: [two.spaced, first] };
}

function joined({ tight, spaced }: Joined, shortened: boolean): Unwrapped {
  return { text: tight, wrapped: true, shortened, others: tight === spaced ? [] : [spaced] };
}

function joinLines(lines: readonly string[]): Joined {
  const tight: string[] = [];
  const spaced: string[] = [];
  let previous = '';
  for (const line of lines) {
    const piece = trimSpaces(line);
    const isAtSeparator = isSeparator(previous.trimEnd().slice(-1)) || isSeparator(piece.charAt(0));
    // A space before the break was typed: programs break lines after it.
    const hasSpace = previous.endsWith(' ');
    if (previous !== '' && !isAtSeparator) {
      spaced.push(' ');
      if (hasSpace) tight.push(' ');
    }
    tight.push(piece);
    spaced.push(piece);
    previous = line;
  }
  return { tight: tight.join(''), spaced: spaced.join('') };
}
