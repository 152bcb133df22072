import { decodeAddress } from '../windows-profile/address-forms.ts';
import { withoutEntities } from '../windows-profile/escaped-characters.ts';

const PER_CENT = /(?:%[\da-f]{2})+/gi;
const DOUBLED_SEPARATORS = /[A-Za-z]:\\\\[^\\]|(?:^|[\s"'])\\\\\\\\[^\\]/;
const CODE_UNIT = /(?<!\\)\\u([\da-f]{4})/gi;

// An escape within an escape (`%2520`, `&amp;gt;`) is usual where two programs passed a text on, more are not.
const MOST_PASSES = 3;

/**
 * Replaces what programs write in place of a character: `%5C` of addresses, `&amp;` of HTML, `\u00e9` of program
 * texts whose separators are doubled. What would be a control character, and what is no escape, stays as it is.
 */
export function withoutEscapes(text: string): string {
  let plain = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = decodeOnce(plain);
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

function decodeOnce(text: string): string {
  const units = DOUBLED_SEPARATORS.test(text)
    ? text.replace(CODE_UNIT, (escape, hex: string) => character(Number.parseInt(hex, 16), escape))
    : text;
  return withoutEntities(units.replace(PER_CENT, decodePerCent));
}

function decodePerCent(escapes: string): string {
  // `*`, `?` and `|` stand in no path.
  return /%(?:2a|3f|7[cf])/i.test(escapes) ? escapes : decodeAddress(escapes);
}

function character(code: number, escape: string): string {
  const isText = code >= 0x20 && code !== 0x7f && code <= 0x10ffff;
  return isText && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : escape;
}
