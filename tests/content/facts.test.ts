import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFiles, readYaml } from './bilingual-texts.ts';
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
    ({ language, name, frontMatter }) => [`${language} ${name}`, frontMatter] as const,
  ),
  ...(['checklists', 'first-line', 'pictures', 'symptoms'] as const)
    .flatMap(dataFiles)
    .map((file) => [file, readYaml(file) as Readonly<Record<string, unknown>>] as const),
];

test.each(sources)(
  'every fact that %s names exists, and none that is not known',
  (_, { facts }) => {
    const unknown = (facts as string[]).filter((fact) => !known.has(fact) || /^N\d/.test(fact));
    expect(unknown).toEqual([]);
  },
);
