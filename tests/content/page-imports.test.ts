import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pages = globSync('src/content/docs/**/*.mdx');
const fromComponents = /^(?:@|(?:\.\.\/)+)\/?components\/[^/]+\.astro$/;

it('finds the pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

it.each(pages)('%s imports components’ .astro files and nothing else', (page) => {
  const imports = readFileSync(page, 'utf8').matchAll(/^import .*?from '(.+?)';/gm);
  const others = Array.from(imports, ([, specifier = '']) => specifier).filter(
    (specifier) => !fromComponents.test(specifier),
  );
  expect(others).toEqual([]);
});
