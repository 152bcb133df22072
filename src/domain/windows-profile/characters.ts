// JavaScript's trim() and \s also take no-break spaces and U+FEFF, which are legal in a folder name:
// only these characters may be dropped without telling the reader.
const ORDINARY_SPACE = /[ \t\r\n\f\v]/;

// U+2800, a Braille pattern without dots, is drawn as a space too.
const UNUSUAL_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/;

// Marks that programs add around what is copied (Windows' Security tab adds U+202A, chat programs U+200B).
// U+2028, U+2029 and U+0085 end a line elsewhere; Windows allows them in a name and nobody sees them.
const INVISIBLE_MARK =
  /[\u0085\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F/;

// U+FE0E and U+FE0F choose how the emoji before them is drawn, and U+200D joins two of them into one.
const EMOJI =
  /\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D(?=\p{Extended_Pictographic}))?/gu;

const INVISIBLE_IN_NAME = /\p{Default_Ignorable_Code_Point}/gu;
const INVISIBLE_MARKS = new RegExp(INVISIBLE_MARK.source, 'gu');
const UNUSUAL_SPACES = new RegExp(UNUSUAL_SPACE.source, 'gu');

// They look like a slash, a backslash or a colon, and are none.
const SEPARATOR_LIKE =
  /[\u02F8\u2044\u2215\u2216\u2236\u2571\u2572\u27CB\u27CD\u29F5\u29F8\u29F9\uA789\uFE55\uFE68\uFF0F\uFF1A\uFF3C]/gu;

/** A text without what was dropped at its ends; `removed` has the dropped characters that must be told. */
export interface Trimmed {
  readonly text: string;
  readonly removed: readonly string[];
}

/** Whether a character may be dropped at the end of a name if the reader is told: an invisible mark or an unusual space. */
export function isStrippable(character: string): boolean {
  return UNUSUAL_SPACE.test(character) || INVISIBLE_MARK.test(character);
}

/** Whether a character is a space, tab or line break, which Windows and people type without meaning it. */
export function isOrdinarySpace(character: string): boolean {
  return ORDINARY_SPACE.test(character);
}

/** Drops ordinary spaces, line breaks, invisible marks and unusual spaces at both ends. */
export function trimText(text: string): Trimmed {
  return trimWhere(text, (character) => isOrdinarySpace(character) || isStrippable(character));
}

/** Drops invisible marks and unusual spaces at both ends; an ordinary space stays, it is part of a name. */
export function trimName(text: string): Trimmed {
  return trimWhere(text, isStrippable);
}

/** Drops what {@link trimText} drops, at the end only. */
export function trimTextEnd(text: string): Trimmed {
  return trimWhere(
    text,
    (character) => isOrdinarySpace(character) || isStrippable(character),
    true,
  );
}

/** Drops ordinary spaces and line breaks at both ends. */
export function trimSpaces(text: string): string {
  return trimWhere(text, isOrdinarySpace).text;
}

/** Writes a character as `U+200E`. */
export function codePointLabel(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The labels of the distinct characters, in the order in which they first appear. */
export function codePointLabels(characters: readonly string[]): readonly string[] {
  return [...new Set(characters)].map(codePointLabel);
}

/** The characters of a name that nobody can see, but for those by which an emoji is drawn (see fact A5). */
export function invisibleIn(name: string): readonly string[] {
  const rest = name.replace(EMOJI, '');
  return [...(rest.match(INVISIBLE_IN_NAME) ?? []), ...(rest.match(INVISIBLE_MARKS) ?? [])];
}

/** The characters of a name that look like a space and are none. */
export function unusualSpacesIn(name: string): readonly string[] {
  return name.match(UNUSUAL_SPACES) ?? [];
}

/** The name with ordinary spaces where it had unusual ones: the other reading, never the first choice. */
export function withOrdinarySpaces(name: string): string {
  return name.replace(UNUSUAL_SPACES, ' ');
}

/** The characters of a name that look like a separator or a colon and are none. */
export function separatorLikesIn(name: string): readonly string[] {
  return name.match(SEPARATOR_LIKE) ?? [];
}

function trimWhere(text: string, drops: (character: string) => boolean, endOnly = false): Trimmed {
  // Counting from both ends stays linear where a pattern such as /\s+$/ would start again at every space.
  let start = 0;
  let end = text.length;
  while (!endOnly && start < end && drops(text.charAt(start))) start += 1;
  while (end > start && drops(text.charAt(end - 1))) end -= 1;
  const dropped = Array.from(text.slice(0, start) + text.slice(end));
  return { text: text.slice(start, end), removed: dropped.filter(isStrippable) };
}
