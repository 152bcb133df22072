import { connectorPath } from './codat-folder.ts';
import { PATH_LIMIT, componentProblem, isSameName } from './component-rules.ts';
import { isNotAPerson, isProgramFile } from './not-a-person.ts';
import { isPlaceholder } from './placeholders.ts';
import { isKey } from './wrong-text.ts';
import type { ConnectorLocation, Problem, WindowsProfile } from './types.ts';
import { variableInComponent } from './unexpanded-variables.ts';

const SHORT_NAME = /^[^. ]{1,6}~\d{1,6}(?:\.[^.]{0,3})?$/;

/**
 * Why a location cannot be used, if so: its length (A14), one of its components (A8-A11), a variable or a
 * placeholder that nobody filled in, a folder in C:\Users that is no person's (A45), the system's profile (A43).
 */
export function locationProblem(location: ConnectorLocation): Problem | undefined {
  // Length first: the other problems repeat the name.
  const { length } = connectorPath(location);
  if (length > PATH_LIMIT) return { code: 'too-long', length, limit: PATH_LIMIT };
  const names = 'parts' in location ? location.parts : [...location.root, location.folder];
  for (const name of names) {
    const problem = nameProblem(name);
    if (problem) return problem;
  }
  return 'parts' in location ? undefined : personProblem(location.folder);
}

/** Whether a name has the form that Windows gives to its short 8.3 names, such as `RUBN~1`. */
export function isShortName(name: string): boolean {
  return SHORT_NAME.test(name);
}

/** Whether two profiles are the same folder for Windows (see fact A12). */
export function isSameProfile(one: WindowsProfile, other: WindowsProfile): boolean {
  return isSameName(connectorPath(one), connectorPath(other));
}

function nameProblem(name: string): Problem | undefined {
  const variable = variableInComponent(name);
  if (variable !== undefined) return { code: 'unexpanded-variable', variable };
  if (isPlaceholder(name)) return { code: 'placeholder', name };
  if (name.endsWith(' ')) return { code: 'trailing-space', name };
  return componentProblem(name);
}

function personProblem(folder: string): Problem | undefined {
  if (isSameName(folder, 'systemprofile')) return { code: 'system-profile' };
  if (isKey(folder)) return { code: 'license-key' };
  if (isProgramFile(folder)) return { code: 'program-file', name: folder };
  return isNotAPerson(folder) ? { code: 'not-a-person', name: folder } : undefined;
}
