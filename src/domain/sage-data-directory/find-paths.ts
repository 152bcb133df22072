import { findStarts } from '../windows-profile/path-candidates.ts';
import { cutAtEnd } from '../windows-profile/path-end.ts';
import { isSeparator } from '../windows-profile/path-parts.ts';

/** A place in a text where a drive path or a network path starts. */
export interface FoundPath {
  /** From its start up to the next path or the end of the text. */
  readonly text: string;
  /** Whether Sage's own label stands before it (see fact F1). */
  readonly isLabelled: boolean;
  /** Whether the text holds something else, apart from the label. */
  readonly isPart: boolean;
}

const LOOK_BACK = 80;
const LABEL = /data\s{0,9}directory[\s:=]*$/i;

/** Finds every drive path and network path of a text, in order. `text` has nothing left to drop at its ends. */
export function findPaths(text: string): readonly FoundPath[] {
  const starts = [...findStarts(text), ...findNetworkStarts(text)].sort(
    (one, other) => one - other,
  );
  return starts.map((start, index) => {
    const rest = text.slice(start, starts[index + 1]);
    const path = cutAtEnd(rest);
    const lead = text.slice(Math.max(0, start - LOOK_BACK), start);
    const label = LABEL.exec(lead);
    const before = label ? lead.slice(0, label.index) : lead;
    return {
      text: path,
      isLabelled: label !== null,
      isPart: before.trim() !== '' || path.length < text.length - start,
    };
  });
}

/** The indexes of the doubled separators with which `\\server\share` starts; not those inside a path. */
function findNetworkStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isSeparator(text.charAt(index))) continue;
    const isAtStart = /^$|[\s"'(=\u00AB\u2018\u201C]/.test(text.charAt(index - 1));
    let end = index;
    while (isSeparator(text.charAt(end))) end += 1;
    const hasServer = /[^\s?.]/.test(text.charAt(end));
    if (isAtStart && end - index >= 2 && hasServer) starts.push(index);
    index = end;
  }
  return starts;
}
