import {
  codePointLabels,
  invisibleIn,
  separatorLikesIn,
  unusualSpacesIn,
  withOrdinarySpaces,
} from './characters.ts';
import { isTemporary } from './not-a-person.ts';
import { OTHER_SPELLINGS } from './other-spellings.ts';
import { isShortName, isSameProfile } from './profile-rules.ts';
import { isUsable } from './usable-location.ts';
import type { ConnectorLocation, Warning, WindowsProfile } from './types.ts';

/** The most other readings that are offered: a page of them would help nobody. */
export const MOST_ALTERNATIVES = 5;

// % and @: sources disagree on whether an account may have them (A4). U+FFFD: a program lost the real character.
const UNUSUAL = /[%@\uFFFD]/g;

/** What the reader should check about the names of a location, each kept exactly as it was pasted (see fact A13). */
export function nameWarnings(location: ConnectorLocation): readonly Warning[] {
  const names = 'parts' in location ? location.parts : [...location.root, location.folder];
  const text = names.join('\\');
  const warnings: Warning[] = [];

  const short = names.find(isShortName);
  if (short !== undefined) warnings.push({ code: 'short-name', name: short });
  const invisible = codePointLabels(invisibleIn(text));
  if (invisible.length > 0) warnings.push({ code: 'invisible-inside', characters: invisible });
  const spaces = codePointLabels(unusualSpacesIn(text));
  if (spaces.length > 0) {
    const alternatives = otherReadings(location, withOrdinarySpaces);
    warnings.push({ code: 'no-break-space-inside', characters: spaces, alternatives });
  }
  const others = OTHER_SPELLINGS.flatMap((spelling) => otherReadings(location, spelling));
  const spellings = alternativesTo(location, others);
  if (spellings.length > 0) warnings.push({ code: 'other-spelling', alternatives: spellings });
  if (!('parts' in location) && isTemporary(location.folder)) {
    warnings.push({ code: 'temporary-profile', name: location.folder });
  }
  const unusual = [...new Set([...(text.match(UNUSUAL) ?? []), ...separatorLikesIn(text)])];
  if (unusual.length > 0) warnings.push({ code: 'unusual-characters', characters: unusual });
  if (names.some((name) => name.startsWith(' '))) {
    const alternatives = otherReadings(location, (name) => name.replace(/^ +/, ''));
    warnings.push({ code: 'leading-space', alternatives });
  }
  return warnings;
}

/** The profiles that can be offered beside the first choice: usable ones, each once, a few at most. */
export function alternativesTo(
  location: ConnectorLocation,
  others: readonly WindowsProfile[],
): readonly WindowsProfile[] {
  const offered: WindowsProfile[] = [];
  for (const other of others) {
    const isKnown = [location, ...offered].some(
      (known) => !('parts' in known) && isSameProfile(known, other),
    );
    if (!isKnown && isUsable(other)) offered.push(other);
    if (offered.length === MOST_ALTERNATIVES) break;
  }
  return offered;
}

function otherReadings(
  location: ConnectorLocation,
  change: (name: string) => string,
): readonly WindowsProfile[] {
  if ('parts' in location) return [];
  const { drive, root, folder } = location;
  return alternativesTo(location, [{ drive, root: root.map(change), folder: change(folder) }]);
}
