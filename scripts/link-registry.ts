import { readFileSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Link, linkSchema } from '../src/content/schemas/link.ts';

/** A link of the contract with its id, which is the name of its file. */
export interface RegisteredLink extends Link {
  readonly id: string;
}

/** Every link of the contract, as src/content/links/ of the project at `root` has it. */
export function readLinks(root: string): RegisteredLink[] {
  return globSync('src/content/links/*.yaml', { cwd: root })
    .sort()
    .map((file) => ({
      id: basename(file, '.yaml'),
      ...linkSchema.parse(parse(readFileSync(join(root, file), 'utf8'))),
    }));
}
