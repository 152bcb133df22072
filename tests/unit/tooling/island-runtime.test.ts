import { expect, test } from 'vitest';
import { withSharedRuntime } from '../../../integrations/island-runtime.ts';

const idle = '(()=>{(self.Astro||(self.Astro={})).idle=l})()';
const element =
  '(()=>{customElements.get("astro-island")||customElements.define("astro-island",f)})()';
const before = '<head><script>first()</script></head><p>Text</p>';

test('the runtime of islands becomes one file that the page loads, in the same order', () => {
  const { html, file, runtime } = withSharedRuntime(
    `${before}<script>${idle}</script><script>${element}</script><astro-island></astro-island>`,
    '/help/',
  );
  expect(runtime).toBe(`${idle}\n${element}`);
  expect(html).toBe(
    `${before}<script type="module" src="/help/${file}"></script><astro-island></astro-island>`,
  );
});

test('a page without islands stays as it is', () => {
  expect(withSharedRuntime(before, '/')).toMatchObject({ html: before, runtime: '' });
});

test('another runtime has another name, so that no cache mixes them', () => {
  const names = [idle, element].map(
    (script) => withSharedRuntime(`<script>${script}</script>`, '/').file,
  );
  expect(new Set(names).size).toBe(2);
});
