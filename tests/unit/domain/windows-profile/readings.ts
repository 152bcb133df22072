import type {
  Problem,
  ProfileReading,
  Warning,
  WindowsProfile,
} from '@/domain/windows-profile/index.ts';

/** A reading in one line, so that a table shows the whole of it: the path, then every code. */
export function summary(reading: ProfileReading): string {
  if (reading.kind === 'problem') return `problem ${reading.problem.code}`;
  const path = reading.kind === 'profile' ? profilePath(reading.profile) : folderPath(reading);
  const codes = [...reading.corrections, ...reading.warnings].map(({ code }) => code);
  return [path, ...codes].join(' | ');
}

/** The profile's own folder as a path. */
export function profilePath({ drive, root, folder }: WindowsProfile): string {
  return `${drive}:\\${[...root, folder].join('\\')}`;
}

/** The paths that a warning or a problem offers. */
export function alternativePaths(found: Warning | Problem | undefined): readonly string[] {
  return found && 'alternatives' in found ? found.alternatives.map(profilePath) : [];
}

/** The paths that a reading offers: its problem, or all of its warnings. */
export function offeredPaths(reading: ProfileReading): readonly string[] {
  const found = reading.kind === 'problem' ? [reading.problem] : reading.warnings;
  return found.flatMap(alternativePaths);
}

/** The warning of a reading that has the code. */
export function warningOf(reading: ProfileReading, code: Warning['code']): Warning | undefined {
  return reading.kind === 'problem'
    ? undefined
    : reading.warnings.find((warning) => warning.code === code);
}

function folderPath({ folder }: Extract<ProfileReading, { kind: 'true-folder' }>): string {
  return `true folder ${folder.drive}:\\${folder.parts.join('\\')}`;
}
