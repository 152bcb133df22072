import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineAt } from '../../build/content/source.ts';
import { dataFiles, readYaml } from './bilingual-texts.ts';
import { expectNone } from './expect-none.ts';
import { readPages } from './mdx-pages.ts';

const known = new Set(
  [...readFileSync('FACTS.md', 'utf8').matchAll(/^([A-Z]{1,2}\d{1,2})[:.]? /gm)].map(
    ([, id]) => id,
  ),
);

test('FACTS.md is read as a list of facts', () => {
  expect(known.size).toBeGreaterThan(350);
  expect(known).toContain('D2');
});

const sources = [
  ...[...readPages('en'), ...readPages('fr')].map(
    ({ file, frontMatter, source }) => [file, frontMatter, source] as const,
  ),
  ...(['checklists', 'first-line', 'pictures', 'symptoms'] as const)
    .flatMap(dataFiles)
    .map(
      (file) =>
        [
          file,
          readYaml(file) as Readonly<Record<string, unknown>>,
          readFileSync(file, 'utf8'),
        ] as const,
    ),
];

test.each(sources)(
  'every fact that %s names exists, and none that is not known',
  (file, { facts }, source) => {
    expectNone(
      (facts as string[])
        .filter((fact) => !known.has(fact) || /^N\d/.test(fact))
        .map((fact) => ({
          file,
          line: lineAt(source, source.search(RegExp(`\\b${fact}\\b`))),
          message: known.has(fact)
            ? `${fact} is what FACTS.md lists as not known: the text must not state it.`
            : `FACTS.md has no fact ${fact}: name one that supports the text, or write it there with its source.`,
        })),
    );
  },
);
