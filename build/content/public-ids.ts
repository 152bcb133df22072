import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hubPath } from '../../src/site/settings.ts';
import { readLinks } from './link-registry.ts';
import { type Ids, readPlaces } from './places.ts';
import type { Fault } from './source.ts';

export const kinds = [
  // Pages by their place below the hub (`index` is the hub), with the ids of headings, folds, answers
  // and anchors.
  'pages',
  // Checklists with the ids of their steps, of what these have replaced, and of their clicks.
  'checklists',
  // Pictures with the ids of their marks.
  'pictures',
  // Links of the contract with what their meaning hangs on: number and page.
  'links',
] as const;

/** Public ids by kind and owner: `headings` of `antivirus`, `steps` of `avast`. */
export type PublicIds = Readonly<Record<(typeof kinds)[number], Ids>>;

export const lockFile = 'public-ids.lock.json';

/** The public ids of the project at `root`, as its sources have them. */
export function readPublicIds(root: string): PublicIds {
  const { pages, checklists, pictures } = readPlaces(root);
  const links = readLinks(root).map(
    ({ id, number, page }) => [id, [String(number), page]] as const,
  );
  return { pages, checklists, pictures, links: Object.fromEntries(links) };
}

export function readLock(root: string): PublicIds {
  const file = join(root, lockFile);
  if (!existsSync(file)) return { pages: {}, checklists: {}, pictures: {}, links: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as PublicIds;
}

/** What `wanted` has and `actual` has not, such as `pages antivirus #safety`. */
export function missingIds(wanted: PublicIds, actual: PublicIds): string[] {
  return kinds.flatMap((kind) =>
    Object.entries(wanted[kind]).flatMap(([owner, ids]) => {
      const there = actual[kind][owner];
      if (there === undefined) return [`${kind} ${owner}`];
      return ids.filter((id) => !there.includes(id)).map((id) => `${kind} ${owner} #${id}`);
    }),
  );
}

const waysBack: Readonly<Record<string, string>> = {
  pages: 'give the heading its id again, or write <Anchor id="…" /> where its text went',
  checklists: 'name it in the step that has replaced it, retired: [ … ], or give it to a click',
  pictures: 'give a mark this id again',
  links:
    'give the link its file, number and page again; one that apps should no longer use says since when, retired: 2027-01-31',
};

/** Public ids that are gone, each with the way in which the links to it go on leading somewhere. */
export function lostIdFaults(root: string): Fault[] {
  return missingIds(readLock(root), readPublicIds(root)).map((lost) => {
    const [kind = '', owner = '', id = owner] = lost.split(' ');
    const file = kind === 'pages' ? `docs/${hubPath}/${owner}.mdx` : `${kind}/${owner}.yaml`;
    const message = `${id} is gone, and links from outside lead to it: ${waysBack[kind] ?? ''}.`;
    return { file: `src/content/${file}`, line: 1, message };
  });
}
