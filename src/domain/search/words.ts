/** The words of a text as they are written; apostrophes, hyphens and all other signs separate them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A text as words are compared: small letters, no accents however they were typed, œ as oe. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The words without those that say nothing by themselves; all of them where no other is left. */
export function tellingWords(
  words: readonly string[],
  stopWords: ReadonlySet<string>,
): readonly string[] {
  const telling = words.filter((word) => !stopWords.has(fold(word)));
  return telling.length > 0 ? telling : words;
}

/**
 * Whether two folded words are forms of the same one: redemarrer and redemarrage, company and
 * companies. They begin alike for three quarters of the shorter word and most of the longer one. Pagefind
 * has the languages' own stemmers for the texts; this is for the few words of titles and aliases.
 */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < 3 || /\d/.test(one + other)) return false;
  const common = commonStart(one, other);
  if (shorter === 3) return common === 3 && longer === 4;
  return common >= 4 && common >= shorter * 0.75 && common >= longer * 0.6;
}

/** Whether two forms of a word differ in their endings only: what differs before is a typing mistake. */
export function differsAtEnd(one: string, other: string): boolean {
  return commonStart(one, other) >= Math.min(one.length, other.length) - 1;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
