import { describe, expect, it } from 'vitest';
import { handWrittenPage } from '../../../scripts/bench/hand-written.ts';
import { median, medians, textTable } from '../../../scripts/bench/statistics.ts';

describe('median', () => {
  it.each([
    ['of one is that one', [3], 3],
    ['does not depend on the order', [9, 1, 5], 5],
    ['of an even count is one that was measured', [1, 2, 8, 9], 2],
    ['sorts by size, not as text', [10, 9, 100], 10],
    ['of nothing is no number', [], NaN],
  ])('%s', (_title, numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  it('is taken of each property by itself', () => {
    expect(
      medians([
        { time: 1, size: 30 },
        { time: 2, size: 10 },
        { time: 3, size: 20 },
      ]),
    ).toEqual({ time: 2, size: 20 });
  });
});

it('a table keeps its columns under their headings', () => {
  expect(
    textTable([
      ['page', 'ms'],
      ['hub', 7],
      ['antivirus', 1200],
    ]),
  ).toBe('page         ms\nhub           7\nantivirus  1200');
});

describe('handWrittenPage', () => {
  const built = `<!doctype html><html lang="fr"><head><title>A &amp; B</title><style>p{}</style></head>
    <body><header>Menu</header><main><div class="x"><h1 id="_top">Redémarrer</h1>
    <p data-x="1">Cliquez  sur <b translate="no">OK</b> &lt;ici&gt;. <a class="y" href="/a?b&amp;c">Suite</a></p>
    <script>evil()</script><button>Copier</button><astro-island><ol><li>Un</li></ol></astro-island></div></main></body></html>`;

  it('keeps the text and what structures it', () => {
    expect(handWrittenPage(built)).toContain(
      '<h1>Redémarrer</h1> <p>Cliquez sur <b>OK</b> &lt;ici>. <a href="/a?b&amp;c">Suite</a></p>',
    );
    expect(handWrittenPage(built)).toContain('<ol><li>Un</li></ol>');
    expect(handWrittenPage(built)).toContain('<html lang="fr">');
    expect(handWrittenPage(built)).toContain('<title>A &amp; B</title>');
  });

  it('leaves out what nobody would write by hand', () => {
    for (const part of ['Menu', 'evil', 'Copier', 'class=', 'data-x', 'astro-island', 'id='])
      expect(handWrittenPage(built), part).not.toContain(part);
  });

  it('says what is wrong with a page that has no text', () => {
    expect(() => handWrittenPage('<p>Hi</p>')).toThrow('no <main>');
  });
});
