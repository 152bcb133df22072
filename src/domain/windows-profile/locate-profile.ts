import { BELOW_PROFILE, CONNECTOR_FILE } from './codat-folder.ts';
import { isOldWindows, withTodaysNames } from './old-names.ts';
import type { PathParts } from './path-parts.ts';
import type { Problem, TrueFolder, WindowsProfile } from './types.ts';
import { USERS, isFolder, isLabelOfUsers, isSystemProfile } from './well-known-folders.ts';

/** How sure a path is to be the reader's own profile, from the least to the most. */
export const EVIDENCE = { users: 1, appData: 2, codat: 3 } as const;

/** A profile found in a path. */
export interface LocatedProfile {
  readonly kind: 'profile';
  readonly profile: WindowsProfile;
  readonly evidence: number;
  /** What follows the profile folder. */
  readonly below: readonly string[];
  /** Another name of Users that was replaced. */
  readonly label: string | undefined;
  /** Whether a junction's name below it was replaced. */
  readonly isRenamed: boolean;
  /** The profile directly under Users, where the path goes deeper before it reaches AppData. */
  readonly outer: WindowsProfile | undefined;
}

/** The connector's true folder found in a path. */
export interface LocatedTrueFolder {
  readonly kind: 'true-folder';
  readonly folder: TrueFolder;
  /** The profile that the folder is in. */
  readonly inside: WindowsProfile | undefined;
}

/** What the components of a path say about the profile. The names themselves are not judged here. */
export type Located =
  LocatedProfile | LocatedTrueFolder | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Finds the profile folder in a path: AppData tells where the profile ends, wherever it is (see facts A25, A33);
 * without it, Users tells where it begins. Explorer's label « Utilisateurs » is read as Users (A29, A30).
 * A path that ends in Codat elsewhere is the connector's true folder (N3).
 * `wrapped`: the text was put together from several lines.
 */
export function locateProfile(path: Pick<PathParts, 'drive' | 'parts'>, wrapped = false): Located {
  const dots = path.parts.find((part) => part === '.' || part === '..');
  if (dots !== undefined) return problem({ code: 'dot-parts', name: dots });
  if (isSystemProfile(path.parts)) return problem({ code: 'system-profile' });
  if (isOldWindows(path.parts)) return oldWindows(path, wrapped);

  const label = isLabelOfUsers(path.parts[0], wrapped) ? path.parts[0] : undefined;
  const isUnderUsers = label !== undefined || isFolder(path.parts[0], USERS, wrapped);
  const named = isUnderUsers ? [USERS, ...path.parts.slice(1)] : path.parts;
  const parts = isUnderUsers ? withTodaysNames(named, 1) : named;
  const index = profileIndex(parts, isUnderUsers, wrapped);
  if (index === undefined) {
    const lacksName = isUnderUsers || isAppData(parts, 0, wrapped);
    if (lacksName) return problem({ code: 'missing-name' });
  }

  const inside = index === undefined ? undefined : profileAt(path.drive, parts, index);
  const below = index === undefined ? parts : parts.slice(index + 1);
  const evidence = evidenceOf(below, wrapped);
  // "C:\Users\jean\...\Codat": a program has left folders out.
  const isShortened = below.some((part) => /^(?:\.{3,}|\u2026)$/.test(part));
  const isUsual = evidence === EVIDENCE.codat || isShortened;
  const elsewhere = isUsual ? 0 : trueFolderLength(below, wrapped);
  if (elsewhere > 0) {
    const folder = { drive: path.drive, parts: parts.slice(0, (index ?? -1) + 1 + elsewhere) };
    return { kind: 'true-folder', folder, inside };
  }
  if (index === undefined || !inside) return problem({ code: 'not-a-profile' });
  const outer = isUnderUsers && index > 1 ? profileAt(path.drive, parts, 1) : undefined;
  const isRenamed = parts !== named;
  return { kind: 'profile', profile: inside, evidence, below, label, isRenamed, outer };
}

/** The profile of the same name in today's Windows is offered: nothing runs from the old one. */
function oldWindows(
  { drive, parts }: Pick<PathParts, 'drive' | 'parts'>,
  wrapped: boolean,
): Located {
  const within = parts.slice(1);
  const today = isOldWindows(within) ? undefined : locateProfile({ drive, parts: within }, wrapped);
  const alternatives = today?.kind === 'profile' ? [today.profile] : [];
  return problem({ code: 'old-windows', alternatives });
}

/** Whether what follows a profile folder is the way to the connector, as far as it goes. */
export function leadsToConnector(below: readonly string[], wrapped: boolean): boolean {
  const [appData, local, codat, program, ...deeper] = below;
  const folders = [appData, local, codat].filter((part) => part !== undefined);
  return (
    folders.every((part, index) => isFolder(part, BELOW_PROFILE[index] ?? '', wrapped)) &&
    (program === undefined || endsAPath(program)) &&
    deeper.length === 0
  );
}

function profileIndex(
  parts: readonly string[],
  isUnderUsers: boolean,
  wrapped: boolean,
): number | undefined {
  const first = isUnderUsers ? 1 : 0;
  const appData = parts.findIndex((_, index) => index > first && isAppData(parts, index, wrapped));
  if (appData > 0) return appData - 1;
  const hasName = parts.length > 1 && !isAppData(parts, 1, wrapped);
  return isUnderUsers && hasName ? 1 : undefined;
}

// A profile folder may itself be called AppData: only the one with Windows' own folders below counts.
function isAppData(parts: readonly string[], index: number, wrapped: boolean): boolean {
  const next = parts[index + 1];
  const children = ['Local', 'LocalLow', 'Roaming'];
  return (
    isFolder(parts[index], 'AppData', wrapped) &&
    (next === undefined || children.some((child) => isFolder(next, child, wrapped)))
  );
}

/** How many of the components reach down to a final Codat, or 0. */
function trueFolderLength(below: readonly string[], wrapped: boolean): number {
  const length = endsAPath(below.at(-1)) ? below.length - 1 : below.length;
  return isFolder(below[length - 1], 'Codat', wrapped) ? length : 0;
}

function evidenceOf(below: readonly string[], wrapped: boolean): number {
  if (!isAppData(below, 0, wrapped)) return EVIDENCE.users;
  const isStandard = BELOW_PROFILE.every((name, index) => isFolder(below[index], name, wrapped));
  return isStandard ? EVIDENCE.codat : EVIDENCE.appData;
}

// The program also goes by the name "Sage50 Connector.exe" (see fact H37); `*` is what ESET wants there (ES3).
function endsAPath(name: string | undefined): boolean {
  return name === '*' || isFolder(name, CONNECTOR_FILE, true);
}

function profileAt(
  drive: string,
  parts: readonly string[],
  index: number,
): WindowsProfile | undefined {
  const folder = parts[index];
  return folder === undefined ? undefined : { drive, root: parts.slice(0, index), folder };
}

function problem(found: Problem): Located {
  return { kind: 'problem', problem: found };
}
