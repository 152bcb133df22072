import { describe, expect, test } from 'vitest';
import { withScriptsAfterPaint } from '../../../build/scripts-after-paint.ts';

const idle = '(()=>{(self.Astro||(self.Astro={})).idle=l})()';
const element =
  '(()=>{customElements.get("astro-island")||customElements.define("astro-island",f)})()';
const runtime = `<script>${idle}</script><script>${element}</script>`;
const own = '<script type="module" src="/a/page.js"></script>';
const loader = '<script data-files="files">load()</script>';
const before = '<head><script>first()</script></head><p>Text</p>';
const island = (file: string) => `<astro-island component-url="/a/${file}"></astro-island>`;
const files: Readonly<Record<string, string>> = {
  '/a/widgets.js': 'import"./preact.js";import"./page.js";',
  '/a/list.js': 'import"./widgets.js";import"./rules.js";',
  '/a/preact.js': '',
  '/a/page.js': '',
  '/a/rules.js': '',
};
const late = (html: string) => withScriptsAfterPaint(html, '/a/widgets.js', (file) => files[file]);
const loading = (...names: string[]) =>
  `<script data-files="${names.map((name) => `/a/${name}.js`).join(' ')}">load()</script>`;

describe('the scripts of a page', () => {
  test.each([
    ['are loaded by one that stands there', before + own + loader, before + loading('page')],
    [
      'are with islands what these share, in the place of Astro’s inline runtime',
      before + runtime + island('widgets.js') + own + loader,
      before + island('widgets.js') + loading('page', 'widgets', 'preact'),
    ],
    [
      'are an island’s own file and what is behind it as well',
      runtime + island('list.js') + own + loader,
      island('list.js') + loading('page', 'widgets', 'preact', 'list', 'rules'),
    ],
    ['are none on a page without', before, before],
  ])('%s', (_, html, expected) => {
    expect(late(html)).toBe(expected);
  });

  test('need something that loads them', () => {
    expect(() => late(before + own)).toThrow('A page loads /a/page.js without PageScript.');
  });
});
