// JavaScript's trim() and \s also take no-break spaces and U+FEFF, which are legal in a folder name:
// only these characters may be dropped without telling the reader.
const ORDINARY_SPACE = /[ \t\r\n\f\v]/;

const UNUSUAL_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

// Marks that programs add around what is copied (Windows' Security tab adds U+202A, chat programs U+200B).
// U+2028, U+2029 and U+0085 end a line elsewhere; Windows allows them in a name and nobody sees them.
const INVISIBLE_MARK =
  /[\u0085\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F/;

// U+FE0E and U+FE0F only choose how the emoji before them is drawn.
const INVISIBLE_IN_NAME = /(?![\uFE0E\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const INVISIBLE_MARKS = new RegExp(INVISIBLE_MARK.source, 'gu');
const UNUSUAL_SPACES = new RegExp(UNUSUAL_SPACE.source, 'gu');
const BIDIRECTIONAL_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

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

/** The characters of a name that nobody can see, which legal names may have (a joined emoji, see fact A5). */
export function invisibleIn(name: string): readonly string[] {
  return [...(name.match(INVISIBLE_IN_NAME) ?? []), ...(name.match(INVISIBLE_MARKS) ?? [])];
}

/** The characters of a name that look like a space and are none. */
export function unusualSpacesIn(name: string): readonly string[] {
  return name.match(UNUSUAL_SPACES) ?? [];
}

/** The name with ordinary spaces where it had unusual ones: the other reading, never the first choice. */
export function withOrdinarySpaces(name: string): string {
  return name.replace(UNUSUAL_SPACES, ' ');
}

/** The characters that can make a text show in another order than it has. */
export function bidirectionalControlsIn(name: string): readonly string[] {
  return name.match(BIDIRECTIONAL_CONTROLS) ?? [];
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
