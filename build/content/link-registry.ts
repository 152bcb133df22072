import { readFileSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { linkSchema, type NamedLink } from '../../src/content/schemas/link.ts';

/** Every link of the contract, as src/content/links/ of the project at `root` has it. */
export function readLinks(root: string): NamedLink[] {
  return globSync('src/content/links/*.yaml', { cwd: root })
    .sort()
    .map((file) => ({
      id: basename(file, '.yaml'),
      ...linkSchema.parse(parse(readFileSync(join(root, file), 'utf8'))),
    }));
}
