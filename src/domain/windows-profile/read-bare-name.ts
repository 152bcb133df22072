import { locationProblem } from './profile-rules.ts';
import { isTooLongForName, looksLikeSentence, readsLikeWords } from './sentences.ts';
import type { Problem, WindowsProfile } from './types.ts';
import { variableInComponent } from './unexpanded-variables.ts';
import { USERS, isFolder, isLabelOfUsers, mayBeAccount } from './well-known-folders.ts';

/** A profile that is only assumed to be at `C:\Users\<name>`, or why there is none. */
export type AssumedProfile =
  | { readonly kind: 'assumed'; readonly profile: WindowsProfile }
  | { readonly kind: 'problem'; readonly problem: Problem };

const EMAIL = /[^\s@<>()[\],;:"\\/]+@[^\s@<>()[\],;:"\\/]+\.[^\s@<>()[\],;:"\\/]+/;

/**
 * Takes a text as the name of a folder below `C:\Users`, exactly as it is. Text that is too long for a name or
 * carries a sentence's punctuation is `no-path`; an e-mail address is no folder name (see fact A16).
 */
export function readBareName(text: string): AssumedProfile {
  if (text === '') return problem({ code: 'empty' });
  if (isTooLongForName(text)) return problem({ code: 'no-path' });
  const variable = variableInComponent(text) ?? (text === '~' ? text : undefined);
  if (variable !== undefined) return problem({ code: 'unexpanded-variable', variable });
  const email = EMAIL.exec(text);
  if (email) return problem({ code: 'email', address: email[0] });
  if (looksLikeSentence(text) || readsLikeWords(text)) return problem({ code: 'no-path' });
  if (leadsNowhere(text)) return problem({ code: 'missing-name' });
  const profile = { drive: 'C', root: [USERS], folder: text };
  const found = locationProblem(profile);
  return found ? problem(found) : { kind: 'assumed', profile };
}

// Somebody typed the folder above or below their own.
function leadsNowhere(name: string): boolean {
  return isFolder(name, 'AppData') || startsPath(name);
}

/** Whether a name is Users or a label of it, and not an account as well. */
export function startsPath(name: string | undefined): boolean {
  return isFolder(name, USERS) || (isLabelOfUsers(name) && !mayBeAccount(name));
}

function problem(found: Problem): AssumedProfile {
  return { kind: 'problem', problem: found };
}
