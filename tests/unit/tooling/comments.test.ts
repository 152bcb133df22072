import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFiles } from '../../../scripts/content-hash.ts';

/** A file that a text names: `config/chunks.ts`, `Island.astro`. */
const fileName = /(?<![\w./@-])(?:[\w[\]-]+\/)*[\w[\].-]+\.(?:tsx?|astro|mjs|css|yaml)(?![\w/])/g;

test('what comments and documents name as a file is one', () => {
  const files = projectFiles('.', ['.']) ?? [];
  const exists = (name: string) => files.some((file) => `/${file}`.endsWith(`/${name}`));
  const speaking = files.filter((file) => /\.(?:tsx?|astro|m?js|css|md|yaml)$/.test(file));
  const unknown = speaking
    // Facts cite the files of others; the lock file has nothing to say.
    .filter((file) => file !== 'FACTS.md')
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      const said = lines.filter(
        (line) => file.endsWith('.md') || /^\s*(?:\/\/|\/?\*|#)/.test(line),
      );
      const named = said.flatMap((line) => line.match(fileName) ?? []);
      return named.filter((name) => !exists(name)).map((name) => `${file}: ${name}`);
    });
  expect(speaking.length).toBeGreaterThan(200);
  expect(unknown).toEqual([]);
});
