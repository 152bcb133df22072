import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was last done for one purpose, so that a second run does no work that is already done. */
export interface Stamp {
  read(): string | undefined;
  write(hash: string): void;
  clear(): void;
}

/** The stamp named `name`, kept under .cache/stamps. */
export function stamp(root: string, name: string): Stamp {
  const file = join(root, '.cache/stamps', name);
  return {
    read() {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return undefined;
      }
    },
    write(hash) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, hash);
    },
    clear() {
      rmSync(file, { force: true });
    },
  };
}
