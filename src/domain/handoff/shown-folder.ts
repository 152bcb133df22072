import { formatPath } from '../path-formats/index.ts';
import type { ConnectorLocation } from '../windows-profile/index.ts';

/** Stands for what a reader did not choose to tell. */
const mask = '•••';

/**
 * The connector's folder for a text that leaves the PC: without the name of the reader's own folder,
 * unless they ask for it. Of a folder elsewhere only the drive and the last part are told, since
 * any part between them can be a name.
 */
export function shownFolder(location: ConnectorLocation, unmasked: boolean): string {
  const shown = unmasked ? location : masked(location);
  const path = formatPath(shown, 'folder');
  return path.ok ? path.text : '';
}

function masked(location: ConnectorLocation): ConnectorLocation {
  return 'parts' in location
    ? { drive: location.drive, parts: [mask, ...location.parts.slice(-1)] }
    : { drive: location.drive, root: ['Users'], folder: mask };
}
