import { codePointLabels, invisibleIn, separatorLikesIn, unusualSpacesIn } from './characters.ts';
import { nameWarnings } from './name-warnings.ts';
import { readBareName } from './read-bare-name.ts';
import type { ProfileReading } from './types.ts';

/**
 * Reads the decoded `#folder=` value of a link (LINKING.md, "The folder"). It is untrusted: the answer is either
 * `C:\Users\<value>` with the value unchanged, always `unverified`, or a problem. A separator, a drive, anything
 * that Windows forbids in one path component (see facts A8-A10), and characters that nobody sees, that reorder what
 * is shown, or that look like a space or a separator and are none are problems: the path would look right and be
 * another one. Nothing is corrected.
 */
export function profileFromLinkFolder(value: string): ProfileReading {
  const read = readBareName(value);
  if (read.kind === 'problem') return read;
  const misleading = [...invisibleIn(value), ...unusualSpacesIn(value), ...separatorLikesIn(value)];
  if (misleading.length > 0) {
    const characters = codePointLabels(misleading);
    return { kind: 'problem', problem: { code: 'hidden-characters', characters } };
  }
  const warnings = [{ code: 'unverified' } as const, ...nameWarnings(read.profile)];
  return { kind: 'profile', profile: read.profile, corrections: [], warnings };
}
