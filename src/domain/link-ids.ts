import { decoded } from './address.ts';
import { nearest } from './nearest.ts';

/** What identifies a link of the contract: its id, and its number for the telephone. */
export interface LinkId {
  readonly id: string;
  readonly number: number;
}

/**
 * In characters. No id is longer; a longer name is not compared with the ids and is shown cut off.
 */
const longest = 60;

/** Bidirectional controls, which reorder the text around them. */
const directions = /\p{Bidi_Control}/gu;

/**
 * What follows `/go/` in an address, decoded, or `undefined` where the address is another one.
 * `path` is absolute and without the base path; casing and the slash at the end do not matter.
 */
export function linkNameOf(path: string): string | undefined {
  const [, name] = /^\/go\/+([^/]+)\/*$/i.exec(path) ?? [];
  return name === undefined ? undefined : decoded(name);
}

/**
 * The name as a page shows it, cut to a length and without bidirectional controls: a hostile
 * address could otherwise fill the page or reorder the sentence around the name.
 */
export function shownName(name: string): string {
  const characters = Array.from(name.slice(0, 2 * longest).replace(directions, ''));
  const shown = characters.slice(0, longest).join('');
  return characters.length > longest ? `${shown}…` : shown;
}

/** The link whose id or number is written here, in any casing; nothing else counts as the same. */
export function findLink<Known extends LinkId>(
  name: string,
  links: readonly Known[],
): Known | undefined {
  const wanted = name.trim().toLowerCase();
  return links.find(({ id, number }) => wanted === id || wanted === String(number));
}

/** The links whose ids look most like what was written, best first; none where nothing looks like it. */
export function nearestLinks<Known extends LinkId>(
  name: string,
  links: readonly Known[],
  limit = 3,
): Known[] {
  const wanted = name
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
  if (wanted === '' || wanted.length > longest) return [];
  const candidates = links.flatMap((link) => [link.id, String(link.number)]);
  const names = nearest(wanted, candidates);
  const parts = candidates.filter(
    (candidate) =>
      candidate.length > 3 && (wanted.includes(candidate) || candidate.includes(wanted)),
  );
  const found = [...names, ...(wanted.length > 2 ? parts : [])].flatMap((candidate) =>
    links.filter(({ id, number }) => candidate === id || candidate === String(number)),
  );
  return [...new Set(found)].slice(0, limit);
}
