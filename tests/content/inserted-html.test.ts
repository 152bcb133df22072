import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';

// ESLint reads no MDX: what eslint/inserted-html.js forbids in components is looked for here.
test.each(globSync('src/content/docs/**/*.mdx'))('%s inserts no HTML and no script', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/set:html|client:|dangerouslySetInnerHTML|<script|<style|<iframe/);
});
