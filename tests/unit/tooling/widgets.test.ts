import { expect, test } from 'vitest';
import { withSharedRuntime } from '../../../integrations/widgets.ts';

const idle = '(()=>{(self.Astro||(self.Astro={})).idle=l})()';
const element =
  '(()=>{customElements.get("astro-island")||customElements.define("astro-island",f)})()';
const runtime = `<script>${idle}</script><script>${element}</script>`;
const before = '<head><script>first()</script></head><p>Text</p>';
const after = '<script type="module" src="/a/page.js"></script>';
const island = (file: string) => `<astro-island component-url="/a/${file}"></astro-island>`;
const files: Readonly<Record<string, string>> = {
  '/a/widgets.js': 'import"./preact.js";import"./page.js";',
  '/a/list.js': 'import"./widgets.js";import"./rules.js";',
  '/a/preact.js': '',
  '/a/page.js': '',
  '/a/rules.js': '',
};
const shared = (html: string) => withSharedRuntime(html, '/a/widgets.js', (file) => files[file]);

test('the inline runtime of islands gives way to the file that has it, once', () => {
  expect(shared(before + runtime + island('widgets.js') + after)).toBe(
    `${before}<link rel="modulepreload" href="/a/preact.js"><script type="module" src="/a/widgets.js"></script>${island('widgets.js')}${after}`,
  );
});

test('a widget’s own file and what is behind it are asked for at the same time', () => {
  expect(shared(runtime + island('list.js') + after)).toBe(
    `${['preact', 'list', 'rules'].map((name) => `<link rel="modulepreload" href="/a/${name}.js">`).join('')}<script type="module" src="/a/widgets.js"></script>${island('list.js')}${after}`,
  );
});

test('a page without islands stays as it is', () => {
  expect(shared(before)).toBe(before);
});
