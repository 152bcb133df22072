import { type ReadFolder, knownFolder } from './read-folders.ts';
import { squeezed } from './known-folders.ts';

// Windows XP's places, which Windows still keeps as ways to ProgramData.
const OLD_PLACES = [
  ['documentsandsettings', 'allusers', 'applicationdata'],
  ['users', 'allusers'],
  ['programdata', 'applicationdata'],
];

/** The folders as Windows names them today, and the old place that was written, if one was. */
export interface TodaysFolders {
  readonly folders: readonly ReadFolder[];
  readonly oldPlace: string | undefined;
}

/** Replaces the places on the system's drive that lead to ProgramData since Windows XP is gone. */
export function withTodaysPlace(start: string, folders: readonly ReadFolder[]): TodaysFolders {
  const bare = folders.map(({ name }) => squeezed(name).toLowerCase());
  const old = OLD_PLACES.find((names) => names.every((name, index) => bare[index] === name));
  if (start !== 'C:\\' || !old) return { folders, oldPlace: undefined };
  const written = folders.slice(0, old.length).map(({ name }) => name);
  return {
    folders: [knownFolder('ProgramData'), ...folders.slice(old.length)],
    oldPlace: start + written.join('\\'),
  };
}
