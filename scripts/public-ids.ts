/**
 * Keeps public-ids.lock.json: everything that links from outside may rely on.
 *
 *     npm run ids:lock    adds what is new
 *
 * Nothing is ever taken out: apps, letters and bookmarks lead to it.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { hubPath } from '../src/site/settings.ts';
import { readLinks } from './link-registry.ts';
import { runMain } from './run-main.ts';

/** The ids by their owner. */
type Ids = Readonly<Record<string, readonly string[]>>;

const kinds = [
  // Pages by their place below the hub (`index` is the hub), with the ids of headings, folds and anchors.
  'pages',
  // Checklists with the ids of their steps.
  'checklists',
  // Pictures with the ids of their marks.
  'pictures',
  // Links of the contract with what their meaning hangs on: number and page.
  'links',
] as const;

/** Public ids by kind and owner: `headings` of `antivirus`, `steps` of `avast`. */
export type PublicIds = Readonly<Record<(typeof kinds)[number], Ids>>;

const lockFile = 'public-ids.lock.json';

/** The public ids of the project at `root`, as its sources have them. */
export function readPublicIds(root: string): PublicIds {
  const idsIn = (files: string, read: (text: string) => string[]) =>
    Object.fromEntries(
      globSync(`src/content/${files}`, { cwd: root })
        .sort()
        .map((file) => [parse(file).name, read(readFileSync(join(root, file), 'utf8'))]),
    );
  const listed = (name: 'steps' | 'markers') => (yaml: string) => {
    // The build checks the shape of these files (src/content.config.ts).
    const content = parseYaml(yaml) as Readonly<Record<string, readonly { id: string }[]>>;
    return (content[name] ?? []).map(({ id }) => id);
  };
  return {
    pages: idsIn(`docs/${hubPath}/*.mdx`, (text) =>
      [...text.matchAll(/\\\{#([^}]+)\}|<(?:Fold|Anchor)\b[^>]*?\sid="([^"]+)"/g)].map(
        ([, heading, part]) => heading ?? part ?? '',
      ),
    ),
    checklists: idsIn('checklists/*.yaml', listed('steps')),
    pictures: idsIn('pictures/*.yaml', listed('markers')),
    links: Object.fromEntries(
      readLinks(root).map(({ id, number, page }) => [id, [String(number), page]]),
    ),
  };
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
      throw new Error(`These public ids are gone and must come back:\n${lost.join('\n')}`);
    }
  });
}
