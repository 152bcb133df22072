import { isSameName } from './component-rules.ts';

/** The directory that holds the profiles, unless an administrator moved it (see fact A25). */
export const USERS = 'Users';

// What Explorer shows (A29) and what older programs still write for the same directory (A45).
const OTHER_NAMES_OF_USERS = ['Utilisateurs', 'Documents and Settings'];

/**
 * Whether a component is the known folder, without regard to case (see fact A12). In a text put together
 * from several lines, spaces do not count either: they may come from the wrapping.
 */
export function isFolder(name: string | undefined, known: string, wrapped = false): boolean {
  if (name === undefined) return false;
  return wrapped ? isSameName(withoutSpaces(name), withoutSpaces(known)) : isSameName(name, known);
}

/** Whether a component is another name of Users: a label that Explorer shows, or a junction. */
export function isLabelOfUsers(name: string | undefined, wrapped = false): boolean {
  return OTHER_NAMES_OF_USERS.some((label) => isFolder(name, label, wrapped));
}

/** Whether a path is below Windows' own profiles: SYSTEM (A43), LocalService and NetworkService. */
export function isSystemProfile(parts: readonly string[]): boolean {
  const below = parts.slice(1).map((part) => part.toLowerCase());
  return (
    parts[0]?.toLowerCase() === 'windows' &&
    (below.includes('systemprofile') || below.includes('serviceprofiles'))
  );
}

function withoutSpaces(name: string): string {
  return name.replaceAll(' ', '');
}
