import type { ConnectorLocation } from './types.ts';

/** Where the connector's folder is below a profile folder (see fact A26). */
export const BELOW_PROFILE = ['AppData', 'Local', 'Codat'] as const;

/** The connector's program file. */
export const CONNECTOR_FILE = 'Sage50Connector.exe';

/** Every component of the connector's folder after the drive. */
export function codatFolderParts(location: ConnectorLocation): readonly string[] {
  return 'parts' in location
    ? location.parts
    : [...location.root, location.folder, ...BELOW_PROFILE];
}

/** The connector's folder as a path. */
export function codatFolder(location: ConnectorLocation): string {
  return `${location.drive}:\\${codatFolderParts(location).join('\\')}`;
}

/** The connector's program as a path. */
export function connectorPath(location: ConnectorLocation): string {
  return `${codatFolder(location)}\\${CONNECTOR_FILE}`;
}
