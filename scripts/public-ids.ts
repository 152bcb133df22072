/**
 * Keeps public-ids.lock.json: everything that links from outside may rely on.
 *
 *     npm run ids:lock    adds what is new
 *
 * Nothing is ever taken out: apps, letters and bookmarks lead to it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ids, readPlaces } from '../build/content/places.ts';
import { readLinks } from './link-registry.ts';
import { runMain } from './run-main.ts';

const kinds = [
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
  pages: 'write <Anchor id="…" /> with it where its text went',
  checklists: 'name it in the step that has replaced it, retired: [ … ], or give it to a click',
  pictures: 'give a mark this id again',
  links: 'write its file again; a link that apps should no longer use says retired: with the day',
};

/** What an author does about a public id that {@link missingIds} names. */
export function wayBack(lost: string): string {
  return `${lost}: ${waysBack[lost.split(' ')[0] ?? ''] ?? ''}.`;
}

/** The lock with everything new added; nothing that it holds is lost. */
export function extendLock(lock: PublicIds, current: PublicIds): PublicIds {
  const extend = (old: Ids, found: Ids): Ids =>
    Object.fromEntries(
      Object.keys({ ...old, ...found })
        .sort()
        .map((owner) => [owner, [...new Set([...(old[owner] ?? []), ...(found[owner] ?? [])])]]),
    );
  const entries = kinds.map((kind) => [kind, extend(lock[kind], current[kind])]);
  return Object.fromEntries(entries) as PublicIds;
}

if (import.meta.main) {
  await runMain(() => {
    const root = join(import.meta.dirname, '..');
    const current = readPublicIds(root);
    const lock = extendLock(readLock(root), current);
    writeFileSync(join(root, lockFile), `${JSON.stringify(lock, null, 2)}\n`);
    const lost = missingIds(lock, current);
    if (lost.length > 0) {
      throw new Error(
        `These public ids are gone, and links lead to them:\n${lost.map(wayBack).join('\n')}`,
      );
    }
  });
}
