import { formatMessage } from '../../domain/messages.ts';
import type { Correction, Problem, Warning } from '../../domain/windows-profile/index.ts';
import type { Strings } from '../messages.ts';

/** The interface strings of the path builder. */
export type PathStrings = Strings<'path.'>;

/** A code's data as the values of a sentence; lists are joined, other readings are shown elsewhere. */
function valuesOf(data: Problem | Correction | Warning): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
      return Array.isArray(value) ? [[name, value.join(' ')]] : [];
    }),
  );
}

export function problemSentence(problem: Problem, strings: PathStrings): string {
  return formatMessage(strings[`problem.${problem.code}`], valuesOf(problem));
}

export function warningSentence(warning: Warning, strings: PathStrings): string {
  return formatMessage(strings[`warning.${warning.code}`], valuesOf(warning));
}

export function correctionSentence(correction: Correction, strings: PathStrings): string {
  return formatMessage(strings[`correction.${correction.code}`], valuesOf(correction));
}
