import { addressPrefix, decodeAddress } from './address-forms.ts';
import { trimSpaces, trimText } from './characters.ts';
import { withoutEntities } from './escaped-characters.ts';
import { cutAtEnd } from './path-end.ts';
import { driveSeparatorAt } from './path-parts.ts';
import { isOpener, isQuote, readEnclosed } from './quotes.ts';
import { firstWord } from './sentences.ts';
import type { Correction } from './types.ts';

/** A place in a text where a path with a drive starts, with what its surroundings say. */
export interface Candidate {
  /** From the drive letter on; where no end is known, up to the next path or the end of the text. */
  readonly text: string;
  /** Whether quotes or brackets tell where the path ends. */
  readonly bounded: boolean;
  /** Whether its line holds nothing else, apart from a label, a variable's name or a prompt before it. */
  readonly alone: boolean;
  /** What follows on the next line, where its own is so long that a mail program may have broken it there. */
  readonly next: string;
  /** Whether the whole text holds nothing else. */
  readonly whole: boolean;
  /** Whether Windows itself calls it the profile: `LOCALAPPDATA=…`, `USERPROFILE=…` (see fact A24). */
  readonly named: boolean;
  readonly corrections: readonly Correction[];
}

// In characters. Patterns over the text before a path see only its end, so that the time they take
// does not grow with the length of the line.
const LOOK_BACK = 80;

// In characters: mail programs break lines of 72 or more at a space.
const SHORTEST_FULL_LINE = 55;

const PROFILE_VARIABLE = /\b(?:LOCALAPPDATA|USERPROFILE)[= \t]+$/i;
const VALUE_LABEL = /(?:[=:]|\bREG_(?:EXPAND_)?SZ|\b(?:LOCAL)?APPDATA|\bUSERPROFILE)\s*$/i;
const LINE_START = /^(?:PS)?[\s>\-\u2013\u2014\u2022\u00B7*]*$/;

/** Finds every drive path of a text, in order. `text` has nothing left to drop at its ends. */
export function findCandidates(text: string): readonly Candidate[] {
  const starts = findStarts(text);
  return starts.map((start, index) => candidateAt(text, start, starts[index + 1]));
}

/** The indexes of the drive letters with which a text's paths start. */
export function findStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const isInWord = /[\p{L}\p{N}]/u.test(text.charAt(colon - 2));
    if (!isInWord && driveSeparatorAt(text, colon - 1) !== undefined) starts.push(colon - 1);
  }
  return starts;
}

function candidateAt(text: string, start: number, next: number | undefined): Candidate {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const prefix = addressPrefix(before);
  const { lead, opener } = splitOpener(before.slice(0, before.length - (prefix?.length ?? 0)));
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const alone = LINE_START.test(line) || VALUE_LABEL.test(line);

  const rest = text.slice(start, next);
  const enclosed = opener === '' ? undefined : readEnclosed(opener + rest, 1);
  const cut = withoutLabelLine(cutAtEnd(rest), rest);
  const sharesLine = next !== undefined && !/[\r\n]/.test(rest);
  const isAddress = prefix?.form === 'file-address';
  const open = isAddress && !alone ? firstWord(cut) : cut;
  const after = enclosed ? rest.slice(enclosed.end - 1) : rest.slice(open.length);
  const isQuoted = enclosed ? isQuote(opener) : after.startsWith('"');

  const content = enclosed?.content ?? open;
  return {
    text: isAddress ? withoutEntities(decodeAddress(content)) : content,
    bounded: enclosed !== undefined || (isAddress && !alone),
    alone: alone && !sharesLine,
    next: nextLine(line, rest),
    whole: start < LOOK_BACK && trimText(lead + after).text === '' && next === undefined,
    named: PROFILE_VARIABLE.test(line),
    corrections: [
      ...(prefix ? [{ code: 'address-rewritten', from: prefix.form } as const] : []),
      ...(isQuoted ? [{ code: 'quotes-removed' } as const] : []),
    ],
  };
}

function nextLine(before: string, rest: string): string {
  const [line = '', next = ''] = rest.split('\n', 2);
  return before.length + line.length < SHORTEST_FULL_LINE ? '' : trimSpaces(next);
}

/** In a list of values, the line that the path was cut in begins with the label of the next value. */
function withoutLabelLine(cut: string, rest: string): string {
  const line = cut.lastIndexOf('\n');
  const isLabel = rest.charAt(cut.length) === ':' && !/[\\/]/.test(cut.slice(line));
  return isLabel && line > 0 ? cut.slice(0, line) : cut;
}

function splitOpener(before: string): { readonly lead: string; readonly opener: string } {
  // Only what is on the same line: a quote may have a space after it, as in « C:\Users ».
  const end = before.search(/[ \t\u00A0\u202F\u200B-\u200F\u202A-\u202E\uFEFF]*$/);
  const opener = before.charAt(end - 1);
  const isElision = isQuote(opener) && /\p{L}/u.test(before.charAt(end - 2));
  if (!isOpener(opener) || isElision) return { lead: before, opener: '' };
  return { lead: before.slice(0, end - 1), opener };
}
