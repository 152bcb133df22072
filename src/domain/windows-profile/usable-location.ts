import { codatFolder } from './codat-folder.ts';
import { locateProfile } from './locate-profile.ts';
import { splitDrivePath } from './path-parts.ts';
import { locationProblem } from './profile-rules.ts';
import type { ConnectorLocation } from './types.ts';

/**
 * Whether a location obeys every rule and is written in the one form that the parser gives: reading its path again
 * gives the same location. Only such a location is offered or stored.
 */
export function isUsable(location: ConnectorLocation): boolean {
  if (locationProblem(location) !== undefined) return false;
  const located = locateProfile(splitDrivePath(codatFolder(location)));
  if (located.kind === 'problem') return false;
  const found = located.kind === 'profile' ? located.profile : located.folder;
  return 'parts' in found === 'parts' in location && codatFolder(found) === codatFolder(location);
}
