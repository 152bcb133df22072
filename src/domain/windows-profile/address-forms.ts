import { trimSpaces } from './characters.ts';
import type { AddressForm } from './types.ts';
import { USERS, isFolder, isLabelOfUsers } from './well-known-folders.ts';

/** What the text before a drive letter says about how the path is written. */
export interface AddressPrefix {
  readonly form: AddressForm;
  readonly length: number;
}

/** A text that was rewritten as a drive path. */
export interface Rewritten {
  readonly text: string;
  readonly form: AddressForm;
}

const FILE_ADDRESS = /file:[\\/]{1,4}(?:localhost[\\/])?$/i;
const DEVICE_PREFIX = /[\\/]{2,4}[?.][\\/]{1,2}$/;
const BASH_PATH = /^\/(?:mnt\/|cygdrive\/)?([A-Za-z])(\/.*)$/;
// Without a drive, Explorer's trail must lead through Users or AppData.
const TRAIL = /^[^\n\\/]{1,200}$/;
const ARROW = /[>\u203A\u25B8\u2192\u276F]/;
const BREADCRUMB = /^[^\n]{0,80}\(([A-Za-z]):\)[ \u00A0]*[>\u203A\u25B8\u2192](.*)$/;

/** Whether a path is written as a `file:` address or behind `\\?\`, from the few characters before its drive letter. */
export function addressPrefix(before: string): AddressPrefix | undefined {
  const file = FILE_ADDRESS.exec(before);
  if (file) return { form: 'file-address', length: file[0].length };
  const device = DEVICE_PREFIX.exec(before);
  return device ? { form: 'device-prefix', length: device[0].length } : undefined;
}

/** Replaces the %20 and the like of a `file:` address. What is not well encoded stays as it is written. */
export function decodeAddress(address: string): string {
  // An encoded line break must not turn into one: it would be read as wrapping.
  if (/%[01][0-9a-f]/i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * Turns the other ways of writing a whole path into a drive path: `/c/Users/jean` as Git's and Cygwin's shells
 * print it, and « Ce PC > Disque local (C:) > Utilisateurs > jean » as Explorer shows it,
 * with or without its drive.
 */
export function rewriteAddress(text: string): Rewritten | undefined {
  const bash = BASH_PATH.exec(text);
  // A shell escapes spaces and the like with a backslash.
  const below = bash?.[2]?.replace(/\\(.)/g, '$1');
  if (bash && below !== undefined) {
    return { text: `${bash[1] ?? ''}:${below}`, form: 'bash-path' };
  }
  const crumbs = BREADCRUMB.exec(text);
  if (!crumbs) return rewriteTrail(text);
  const names = (crumbs[2] ?? '').split(ARROW).map(trimSpaces);
  return { text: `${crumbs[1] ?? ''}:\\${names.join('\\')}`, form: 'breadcrumb' };
}

function rewriteTrail(text: string): Rewritten | undefined {
  if (!TRAIL.test(text) || /^macintosh/i.test(text)) return undefined;
  const names = text.split(ARROW).map(trimSpaces);
  const users = names.findIndex((name) => isFolder(name, USERS) || isLabelOfUsers(name));
  const start = users < 0 ? names.findIndex((name) => isFolder(name, 'AppData')) - 1 : users;
  const isTrail = start >= 0 && names.length > start + 1;
  return isTrail ? { text: names.slice(start).join('\\'), form: 'breadcrumb' } : undefined;
}
