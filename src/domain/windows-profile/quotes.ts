// U+201C closes German quotes, U+201D opens Swedish ones, « closes Danish ones.
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201C': '\u201D\u201C"',
  '\u201D': '\u201D',
  '\u201E': '\u201C\u201D',
  "'": "'",
  '\u2018': '\u2019',
  '\u2019': '\u2019',
  '\u201A': '\u2018\u2019',
  '\u201B': '\u2019',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '`': '`',
  '\u00B4': '\u00B4',
};

const BRACKET_CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '>': '<',
  '|': '|',
  '*': '*',
};

const SINGLE_QUOTE = /['\u2018\u2019\u201A\u201B]/;
const NAME_CANNOT_HAVE = '"<>|*';
const GOES_ON = /[\p{L}\p{N}\\/]/u;

/** What stands between two quotes or brackets, and where in the text it ends. */
export interface Enclosed {
  readonly content: string;
  /** The index after the closing character. */
  readonly end: number;
}

/** Whether a character opens a quotation. */
export function isQuote(character: string): boolean {
  return Object.hasOwn(CLOSERS, character);
}

/** Whether a character opens a quotation, a bracket, a table cell or a mark-up element. */
export function isOpener(character: string): boolean {
  return isQuote(character) || Object.hasOwn(BRACKET_CLOSERS, character);
}

/** The content of a text that is wholly within one pair of quotes, or `undefined`. */
export function unquote(text: string): string | undefined {
  const closers = CLOSERS[text.charAt(0)];
  const isEnclosed = text.length > 1 && closers?.includes(text.charAt(text.length - 1));
  if (!isEnclosed) return undefined;
  const verbatim = powershellString(text, 1);
  return verbatim?.end === text.length ? verbatim.content : text.slice(1, -1);
}

/**
 * Reads on from `from`, the index after an opening character, to the one that closes it; `undefined` if none does.
 * A closing quote that a letter or a separator follows is a part of the name (O'Brien), as Windows allows.
 */
export function readEnclosed(text: string, from: number): Enclosed | undefined {
  const opener = text.charAt(from - 1);
  const verbatim = powershellString(text, from);
  if (verbatim && !GOES_ON.test(text.charAt(verbatim.end))) return verbatim;
  const closers = CLOSERS[opener] ?? BRACKET_CLOSERS[opener] ?? '';
  for (let index = from; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (!closers.includes(character)) continue;
    const isInName = !NAME_CANNOT_HAVE.includes(character) && GOES_ON.test(text.charAt(index + 1));
    if (!isInName) return { content: text.slice(from, index), end: index + 1 };
  }
  return undefined;
}

/**
 * Reads a PowerShell string in single quotes from the index after its opening quote: any of five characters
 * closes it, two in a row stand for the first of them (see facts B9-B12). `undefined` if it is none.
 */
function powershellString(text: string, from: number): Enclosed | undefined {
  if (!SINGLE_QUOTE.test(text.charAt(from - 1))) return undefined;
  let content = '';
  for (let index = from; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (SINGLE_QUOTE.test(character)) {
      if (!SINGLE_QUOTE.test(text.charAt(index + 1))) return { content, end: index + 1 };
      index += 1;
    }
    content += character;
  }
  return undefined;
}
