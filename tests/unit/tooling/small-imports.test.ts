import { expect, test } from 'vitest';
import { withoutPreloads } from '../../../build/small-imports.ts';

test('a script loads its parts without a list of the files behind them', () => {
  expect(
    withoutPreloads(
      [
        'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/b.js"])))=>i.map(i=>d[i]);',
        'var y=e=>e();let p=z(()=>y(()=>import(`./a.js`),[])),q=z(()=>y(()=>import(`./b.js`),__vite__mapDeps([0,1])));',
      ].join('\n'),
    ),
  ).toBe('var y=e=>e();let p=z(()=>import(`./a.js`)),q=z(()=>import(`./b.js`));');
});

test('another script stays as it is', () => {
  const code = 'import{a}from"./a.js";a(()=>b(()=>c(`./a.js`),[]));';
  expect(withoutPreloads(code)).toBe(code);
});
