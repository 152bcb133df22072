/**
 * Keeps public-ids.lock.json: everything that links from outside may rely on.
 *
 *     npm run ids:lock    adds what is new
 *
 * Nothing is ever taken out: apps, letters and bookmarks lead to it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseFaults } from '../build/content/check.ts';
import type { Ids } from '../build/content/places.ts';
import {
  kinds,
  lockFile,
  lostIdFaults,
  type PublicIds,
  readLock,
  readPublicIds,
} from '../build/content/public-ids.ts';
import { runMain } from './run-main.ts';

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
    const lock = extendLock(readLock(root), readPublicIds(root));
    writeFileSync(join(root, lockFile), `${JSON.stringify(lock, null, 2)}\n`);
    refuseFaults(lostIdFaults(root));
  });
}
