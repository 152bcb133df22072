import type { ExcerptPart } from './excerpt.ts';
import { fold, isSameWord } from './words.ts';

/** The index's straight apostrophes as the pages print them. */
export function withTypographicApostrophes(text: string): string {
  return text.replaceAll("'", '’');
}

/** A text with the words that were searched for, or forms of them, as matches. */
export function markWords(text: string, asked: readonly string[]): ExcerptPart[] {
  const words = asked.map(fold);
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const folded = fold(part);
      return { text: part, match: words.some((word) => isSameWord(word, folded)) };
    });
}
