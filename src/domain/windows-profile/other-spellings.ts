import { decodeAddress } from './address-forms.ts';
import { repairedAccents } from './mistaken-encoding.ts';

/**
 * The ways to read a name that a program may have rewritten: `%20` and `=20` for a space, `u00e9` for é, `Ã©` for é.
 * Each is a legal name as it stands (see fact A8): the other one is offered, never taken.
 */
export const OTHER_SPELLINGS: readonly ((name: string) => string)[] = [
  withoutCodes,
  (name) => decodeAddress(name.replace(/%/g, '%25').replace(/=(?=[2-9A-F][\dA-F])/g, '%')),
  (name) =>
    name.replace(/^[ux](?:00)?([a-f][\da-f])(?=\p{L})/iu, (_, code: string) => letter(code)),
  // PowerShell and the Command Prompt escape a space or a sign with these.
  (name) => name.replace(/[`^](?=[ ()&,;'])/g, ''),
  repairedAccents,
];

function withoutCodes(name: string): string {
  const decoded = decodeAddress(name);
  if (decoded !== name) return decoded;
  // Old programs encode Latin 1.
  return name.replace(/%([A-F][\dA-F])/gi, (_, code: string) => letter(code));
}

/** The letter of a code in base 16 that a program wrote for it. */
export function letter(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
