import { decodeAddress } from './address-forms.ts';
import { withoutEntities, withoutJsonEscapes } from './escaped-characters.ts';
import type { AddressForm } from './types.ts';

/** A text in which what programs have written in another way is written as Windows does. */
export interface PlainText {
  readonly text: string;
  /** What was rewritten. */
  readonly forms: readonly AddressForm[];
}

type Rule = readonly [form: AddressForm, rewrite: (text: string) => string];

const SIGNS = '\u00A5\u20A9\uFFE5\uFFE6\uFF3C\uFF0F\uFE68\u29F5\u2216\u2044\u2215';
const SIGNED_PATH = new RegExp(
  `(?<![A-Za-z])[A-Za-z](?:[:\\uFF1A][${SIGNS}]|\\uFF1A[\\\\/])|^(?:Users|AppData)[${SIGNS}]`,
  'i',
);
const SIGN = new RegExp(`[${SIGNS}]`, 'g');

const DRIVE = /(?<![A-Za-z])[A-Za-z]:[\\/]/;

// In characters: longer than any path.
const LOOK_BACK = 300;

const LINK = /([ \u00A0]?)<(?:file|https?):\/{2,3}([^<>]{1,400})>( ?)/g;
const ADDRESS = /(?<![A-Za-z\d%])[A-Za-z](?:%3A(?:[\\/]|%5C|%2F)|:(?:%5C|%2F))[^\s"<>&#]*/gi;
const DEVICE =
  /(?:\\\\[?.]\\)?(?:GLOBALROOT\\|\\{1,2})Device\\{1,2}HarddiskVolume\w{1,40}\\{1,2}|\\\\[?.]\\Volume\{[\da-f-]{36}\}\\/gi;

// In this order: what one rule gives, a later one may have to read.
const RULES: readonly Rule[] = [
  ['quoted-mail', (text) => text.replace(/^[ \t]*>[> \t]*/gm, '')],
  ['mail-source', withoutSoftBreaks],
  ['mail-link', withoutLinks],
  ['json', withoutJsonEscapes],
  ['address', withoutAddressCodes],
  ['html', withoutEntities],
  ['other-signs', withBackslashes],
  ['device-volume', withoutDevices],
];

/**
 * Undoes what mail programs, logs and web pages do to a path as a whole, where no name can be meant: `> ` before
 * each line, a link in its middle, `=` at the ends of lines, `\u00e9`, `c%3A%5C`, `&eacute;`, the yen sign as a
 * separator, a disk's number in place of its letter. Takes time in proportion to the text.
 */
export function plainText(text: string): PlainText {
  let plain = text;
  const forms: AddressForm[] = [];
  for (const [form, rewrite] of RULES) {
    const rewritten = rewrite(plain);
    if (rewritten !== plain) forms.push(form);
    plain = rewritten;
  }
  return { text: plain, forms };
}

/** Quoted-printable, told by a `=` before a line break. */
function withoutSoftBreaks(text: string): string {
  if (!/[^=\s]=\r?\n/.test(text)) return text;
  const joined = text.replace(/=\r?\n/g, '');
  return joined.replace(/(?:=[\dA-F]{2})+/g, (bytes) => {
    const decoded = decodeAddress(bytes.replaceAll('=', '%'));
    return decoded.startsWith('%') ? bytes : decoded;
  });
}

/** Outlook writes a link, with a space on both sides, behind the words that it stands on: the path's beginning. */
function withoutLinks(text: string): string {
  return text.replace(LINK, (link, lead: string, target: string, trail: string, index: number) => {
    const before = text.slice(Math.max(0, index - target.length), index);
    if (!comparable(before).endsWith(comparable(target))) return link;
    const isBeside = /[ \\/]/.test(before.slice(-1) + text.charAt(index + link.length));
    return lead !== '' && isBeside ? '' : trail;
  });
}

function comparable(path: string): string {
  const written = decodeAddress(path).replaceAll('/', '\\').toLowerCase();
  return written.endsWith('\\') ? written.slice(0, -1) : written;
}

/** A path cut out of an address, told by its first separator or its colon, which is encoded. */
function withoutAddressCodes(text: string): string {
  // Encoded more than once.
  const isNested = !DRIVE.test(text) && /%25(?:25)*(?:3A|5C|2F)/i.test(text);
  const once = isNested ? text.replace(/%(?:25)+(?=[\dA-F]{2})/gi, '%') : text;
  return once.replace(ADDRESS, (path, index: number) => {
    if (isInPath(once, index)) return path;
    // Where the separators are encoded, a plus sign would be too: it stands for a space.
    const isQuery = /%(?:5C|2F)/i.test(path);
    return decodeAddress(isQuery ? path.replaceAll('+', ' ') : path);
  });
}

/** The disk of a device path is most likely that of Windows. */
function withoutDevices(text: string): string {
  return text.replace(DEVICE, (device, index: number) => (isInPath(text, index) ? device : 'C:\\'));
}

/** Whether a drive path on the same line may go on up to a place: what stands there is a part of its names. */
function isInPath(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return DRIVE.test(`${line}\\`);
}

function withBackslashes(text: string): string {
  if (DRIVE.test(text) || !SIGNED_PATH.test(text)) return text;
  return text.replace(SIGN, '\\').replace(/([A-Za-z])\uFF1A(?=[\\/])/g, '$1:');
}
