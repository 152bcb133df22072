import { describe, expect, test } from 'vitest';
import { BuiltPage } from '../../../build/built-page.ts';
import { faultsOfOverrides, faultsOfPage, seenOverrides } from '../../../build/checked-pages.ts';
import { overrides } from '../../../build/overrides.ts';
import { hubPath } from '../../../src/site/settings.ts';

const pageOf = (html: string) => new BuiltPage(`${hubPath}/index.html`, html);
const factsOf = (html: string, file = `${hubPath}/index.html`) => ({
  file,
  overrides: seenOverrides(new BuiltPage(file, html)),
});
const drawn = (names: readonly string[]) =>
  Object.entries(overrides)
    .filter(([name]) => names.includes(name))
    .map(([, mark]) => ('draws' in mark ? mark.draws : mark.keepsOut))
    .map(([attribute, word]) => `<p ${attribute}="${word}"></p>`)
    .join('');

const drawing = Object.keys(overrides).filter((name) => 'draws' in (overrides[name] ?? {}));
const keepingOut = Object.keys(overrides).filter((name) => !drawing.includes(name));

describe('an override', () => {
  test('is seen on the pages in Starlight’s frame', () => {
    expect(faultsOfOverrides([factsOf(drawn(drawing))])).toEqual([]);
    expect(faultsOfOverrides([])).toHaveLength(drawing.length);
    expect(faultsOfOverrides([factsOf(drawn(drawing), '404.html')])).toHaveLength(drawing.length);
  });

  test.each(drawing)('%s that Starlight no longer uses is named', (name) => {
    const others = drawn(drawing.filter((other) => other !== name));
    expect(faultsOfOverrides([factsOf(others)])).toEqual([
      expect.stringContaining(`Starlight does not use the override ${name} `),
    ]);
  });

  test.each(keepingOut)('%s is named where Starlight’s own part is drawn', (name) => {
    expect(faultsOfOverrides([factsOf(drawn([...drawing, name]))])).toEqual([
      expect.stringContaining(`Starlight does not use the override ${name} `),
    ]);
  });
});

describe('a page', () => {
  test.each([
    ['holds a part of Starlight', '<div class="x sl-hidden"></div>', 'class="x sl-hidden"'],
    ['holds an element of Starlight', '<starlight-toc></starlight-toc>', '<starlight-toc'],
    ['holds Starlight’s colours', '<style>a{color:var(--sl-color)}</style>', '"--sl-"'],
    ['links an emptied sheet', '<link href="data:text/css,">', '"data:text/css"'],
    ['has a heading that ends with a backslash', '<h2>Start <b>it \\</b> </h2>', 'Start it \\'],
  ])('that %s is named', (_, html, words) => {
    expect(faultsOfPage(pageOf(html))).toEqual([expect.stringContaining(words)]);
  });

  test('that has none of these is sound', () => {
    const html = '<h2 class="slide">C:\\ is a drive</h2><p>C:\\</p>';
    expect(faultsOfPage(pageOf(html))).toEqual([]);
  });
});
