import { bidirectionalControlsIn, codePointLabels, trimName } from './characters.ts';
import { nameWarnings } from './name-warnings.ts';
import { readBareName } from './read-bare-name.ts';
import type { ProfileReading } from './types.ts';

/**
 * Reads the decoded `#folder=` value of a link (LINKING.md, "The folder"). It is untrusted: the answer is either
 * `C:\Users\<value>` with the value unchanged, always `unverified`, or a problem. A separator, a drive, anything
 * that Windows forbids in one path component (see facts A8-A10), and characters that hide at its ends or reorder
 * what is shown are problems; nothing is corrected.
 */
export function profileFromLinkFolder(value: string): ProfileReading {
  const hidden = [...trimName(value).removed, ...bidirectionalControlsIn(value)];
  if (hidden.length > 0) {
    const characters = codePointLabels(hidden);
    return { kind: 'problem', problem: { code: 'hidden-characters', characters } };
  }
  const read = readBareName(value);
  if (read.kind === 'problem') return read;
  const warnings = [{ code: 'unverified' } as const, ...nameWarnings(read.profile)];
  return { kind: 'profile', profile: read.profile, corrections: [], warnings };
}
