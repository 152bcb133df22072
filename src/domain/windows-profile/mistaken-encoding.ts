import { decodeAddress } from './address-forms.ts';

// The bytes 0x80 to 0xBF as Windows-1252 and as code page 850 show them; from 0xC0 on Windows-1252 is Latin 1.
const WESTERN =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿';
const CONSOLE = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐';

// Letters of Western Europe in one of the two pages, as the other one shows the same byte.
const SWAPPED_FROM = '\u201A\u0160\u02C6\u2021\u2026\u201C\u2039\u2030\u0192\u201D\u201EÚÞÛÓ³÷¶´¯Ù';
const SWAPPED_TO = 'éèêçàôïëâöäéèêàüöôïîë';
const SWAPPED = new RegExp(`(?<=\\p{Ll})[${SWAPPED_FROM}]`, 'gu');

/** The name with the accents that it had before a program read its bytes in another encoding, if it looks so. */
export function repairedAccents(name: string): string {
  const western = fromWestern(name);
  // Some programs do it twice.
  if (western !== name) return fromWestern(western);
  const console = name.replace(/[├┬][^\0-\u007F]/g, (pair) =>
    fromBytes(pair, pair.startsWith('├') ? 0xc3 : 0xc2, CONSOLE),
  );
  if (console !== name) return console;
  return name.replace(SWAPPED, (letter) => SWAPPED_TO.charAt(SWAPPED_FROM.indexOf(letter)));
}

function fromWestern(name: string): string {
  const paired = name.replace(/[\u00C2\u00C3][^\0-\u007F]/g, (pair) =>
    fromBytes(pair, pair.charCodeAt(0), WESTERN),
  );
  // The second half of à is a no-break space, which programs turn into a space or drop.
  return paired.replace(/\u00C3(?: |$)/g, 'à');
}

function fromBytes(pair: string, lead: number, page: string): string {
  const index = page.indexOf(pair.charAt(1));
  if (index < 0) return pair;
  const bytes = [lead, 0x80 + index].map((byte) => `%${byte.toString(16)}`).join('');
  return decodeAddress(bytes);
}
