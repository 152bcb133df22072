/*
 * Addresses that a mail filter, a mail program or a chat has changed on the way (LINKING.md).
 */

/** The parts of an address as they were before; all of them as they are written in it, with their `?` and `#`. */
export interface AddressParts {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

const escapedHash = /%(?:25)?23/i;
const escapedQuestion = /%(?:25)?3f/i;

/** In characters. A longer text is no name with marks around it. */
const longest = 300;

/**
 * Takes apart again what stands in the path or in the query because its `#` was escaped (`%23`, see fact X8), or its
 * `?` as well. A fragment of its own wins. Gives the same parts where nothing was.
 */
export function unmangle({ path, search, hash }: AddressParts): AddressParts {
  const [beforeHash = '', ...behindPath] = path.split(escapedHash);
  const [plainPath = '', ...asked] = beforeHash.split(escapedQuestion);
  const [query = '', ...behindQuery] = search.split(escapedHash);
  const fragment = [...behindPath, ...behindQuery].join('%23');
  return {
    path: plainPath,
    search: asked.length > 0 ? `?${asked.join('')}` : query,
    hash: hash === '' && fragment !== '' ? `#${fragment}` : hash,
  };
}

/** A decoded name or path without the marks of a sentence and the invisible characters around it. */
export function withoutMarks(text: string): string {
  if (text.length > longest) return text;
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text.charAt(start))) start += 1;
  while (end > start && isMark(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isMark(character: string): boolean {
  return !/[\p{L}\p{N}\p{M}]/u.test(character);
}

/**
 * The page that a decoded path meant: one that is known, in any casing, with marks behind it, or below the language
 * that Codat's own French has (see fact X1). `pages` are absolute paths that end in a slash.
 */
export function findPage(path: string, pages: readonly string[]): string | undefined {
  const wanted = `/${withoutMarks(path)}/`.toLowerCase().replace(/^\/fr-ca\//, '/fr/');
  return pages.find((page) => page === wanted);
}
