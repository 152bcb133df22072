import { codatFolder, connectorPath, CONNECTOR_FILE } from '../windows-profile/codat-folder.ts';
import type { ConnectorLocation } from '../windows-profile/types.ts';
import {
  doubleQuoted,
  isRewrittenByConsole,
  mayBePattern,
  mayHoldVariable,
  powershellQuoted,
} from './shell-quotes.ts';
import type { FormattedPath, PathForm } from './types.ts';

// Windows puts in the folder of whoever uses it, so that no name is needed (see facts A35, A36).
const OWN_FOLDER = '%LocalAppData%\\Codat';

interface Form {
  /** The text that needs no profile, where there is one. */
  readonly own?: string;
  readonly write: (location: ConnectorLocation) => string;
  /** Whether the form would mean something else than the path. */
  readonly isUnsafe: (path: string) => boolean;
  /** Whether the program that it is for would change the path while it is pasted. */
  readonly isRewritten?: (path: string) => boolean;
}

const FORMS: Readonly<Record<PathForm, Form>> = {
  folder: { write: codatFolder, isUnsafe: () => false },
  contents: {
    // ESET takes a folder for excluded only by what is in it (see fact ES3), and replaces the system's variables (see fact ES5).
    write: (location) => `${codatFolder(location)}\\*`,
    isUnsafe: mayHoldVariable,
  },
  // Sophos takes a path without the last backslash for that of a file (see fact SO2).
  directory: { write: (location) => `${codatFolder(location)}\\`, isUnsafe: () => false },
  exe: { write: connectorPath, isUnsafe: () => false },
  explorer: { own: OWN_FOLDER, write: codatFolder, isUnsafe: mayHoldVariable },
  run: {
    // Quoted: what is put in may have a space (see fact B21).
    own: doubleQuoted(`${OWN_FOLDER}\\${CONNECTOR_FILE}`),
    write: (location) => doubleQuoted(connectorPath(location)),
    isUnsafe: mayHoldVariable,
  },
  cmd: {
    write: (location) => doubleQuoted(connectorPath(location)),
    isUnsafe: mayHoldVariable,
    isRewritten: isRewrittenByConsole,
  },
  powershell: {
    // A quoted path alone is only printed: the call operator runs it (see fact B16).
    write: (location) => `& ${powershellQuoted(connectorPath(location))}`,
    isUnsafe: mayBePattern,
  },
  defender: {
    // Always the literal path: the service and an administrator have another %LocalAppData% (see facts C5, C12).
    write: (location) =>
      `Add-MpPreference -ExclusionPath ${powershellQuoted(codatFolder(location))}`,
    // Defender replaces the system's variables in a path (see fact C5).
    isUnsafe: mayHoldVariable,
  },
};

/**
 * The text to copy for one use: exactly the characters to paste, on one line. It is refused
 * - as `no-profile` without a location, except for `explorer` and `run`, which need none;
 * - as `no-safe-form` where the use has no syntax that escapes the path (see fact B5);
 * - as `rewritten-on-paste` where its program would change the path (see fact B25).
 *
 * Expects a location from the parser or from storage.
 */
export function formatPath(location: ConnectorLocation | undefined, form: PathForm): FormattedPath {
  const { own, write, isUnsafe, isRewritten } = FORMS[form];
  const isElsewhere = location !== undefined && 'parts' in location;
  if (own !== undefined && !isElsewhere) return { ok: true, text: own };
  if (!location) return { ok: false, reason: 'no-profile' };
  const folder = codatFolder(location);
  if (isUnsafe(folder)) return { ok: false, reason: 'no-safe-form' };
  if (isRewritten?.(folder)) return { ok: false, reason: 'rewritten-on-paste' };
  return { ok: true, text: write(location) };
}

/**
 * The example that stands where the text will be, until a profile is known. The placeholder takes the place of
 * the folder's name; it should have characters that Windows forbids, such as `<your-folder>`, so that a copied
 * example can never become a wrong exclusion.
 */
export function placeholderPath(form: PathForm, placeholder: string): string {
  const { own, write } = FORMS[form];
  return own ?? write({ drive: 'C', root: ['Users'], folder: placeholder });
}
