/** In UTF-16 code units: more than a sentence of an error message, and too little for a letter to the reader. */
const longest = 200;

/**
 * What the search takes of a link's `q`, which whoever made the link chose: its beginning, without the characters
 * that turn the text around them.
 */
export function linkedQuery(q: string): string {
  return q
    .replace(/\p{Bidi_Control}/gu, '')
    .slice(0, longest)
    .toWellFormed();
}
