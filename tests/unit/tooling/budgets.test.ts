import { describe, expect, test } from 'vitest';
import { type Budget, type BudgetName, budgets, firstSearch } from '../../../config/budgets.ts';
import { askedFor, fontFilesIn } from '../../../build/budgets/asked-for.ts';
import { firstVisit } from '../../../build/budgets/first-visit.ts';
import { overBudget, summary, unmeasured } from '../../../build/budgets/verdict.ts';
import { measureSite } from '../../../build/budgets.ts';
import { BuiltPage } from '../../../build/built-page.ts';
import { fileOfModule, type ScriptFile, withImports } from '../../../build/script-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const scripts: readonly ScriptFile[] = [
  { file: '_astro/page.A.js', modules: ['/p/src/client/page.ts'], imports: ['_astro/shared.B.js'] },
  { file: '_astro/shared.B.js', modules: ['/p/src/browser/words.ts'], imports: [] },
  {
    file: '_astro/frame.C.js',
    modules: ['/p/src/client/frame.ts'],
    imports: ['_astro/shared.B.js'],
  },
  {
    file: '_astro/islands.D.js',
    modules: ['/p/src/client/islands.ts', '/p/src/widgets/checklist/Checklist.tsx'],
    imports: ['_astro/preact.E.js'],
  },
  // Two files that import each other.
  {
    file: '_astro/preact.E.js',
    modules: ['/p/node_modules/preact/index.js'],
    imports: ['_astro/islands.D.js'],
  },
  {
    file: '_astro/builder.F.js',
    modules: ['/p/src/widgets/folder/PathBuilder.tsx'],
    imports: ['_astro/preact.E.js'],
  },
  {
    file: '_astro/viewer.G.js',
    modules: ['/p/src/widgets/picture/show-picture.ts'],
    imports: ['_astro/preact.E.js', '_astro/shared.B.js'],
  },
  { file: '_astro/search.H.js', modules: ['/p/src/widgets/search/show-search.ts'], imports: [] },
  { file: '_astro/code.I.js', modules: ['/p/src/widgets/phone/qr-code.ts'], imports: [] },
];

const script = '<script type="module" src="/help/_astro/page.A.js"></script>';
const island = (name: string) => `<div data-island="${name}"></div>`;
const pageOf = (file: string, html: string) => ({
  file,
  asks: askedFor(new BuiltPage(file, html)),
  fonts: fontFilesIn(html),
});
const visit = (html: string) => firstVisit(pageOf('p/index.html', html).asks, '/help/', scripts);

describe('a first visit', () => {
  const onEveryPage = ['_astro/page.A.js', '_astro/shared.B.js', '_astro/frame.C.js'];
  const withPreact = [...onEveryPage, '_astro/islands.D.js', '_astro/preact.E.js'];

  test.each([
    ['without a script loads none', '<p>Text</p>', [], 0],
    [
      'loads the page’s script, what it imports, and what follows the paint',
      script,
      onEveryPage,
      0,
    ],
    ['loads the widgets’ runtime where there is one', script + island('Checklist'), withPreact, 1],
    [
      'loads the view of each widget, and what they share once',
      script + island('PathBuilder') + island('Checklist') + island('PathBuilder'),
      [...withPreact, '_astro/builder.F.js'],
      3,
    ],
  ])('%s', (_, html, loaded, widgets) => {
    expect(visit(html)).toEqual({ scripts: loaded, widgets });
  });

  test('of a page that names a script that was not built fails', () => {
    expect(() => visit('<script type="module" src="/help/_astro/gone.js"></script>')).toThrow(
      '_astro/gone.js is loaded, but the build has made no such script.',
    );
  });

  test('of a page with a widget that nobody wrote fails', () => {
    expect(() => visit(script + island('Gone'))).toThrow('No script holds /Gone.tsx');
  });
});

test('a module is found by its whole name', () => {
  expect(fileOfModule('/widgets/folder/PathBuilder.tsx', scripts)).toBe('_astro/builder.F.js');
  expect(() => fileOfModule('/Builder.tsx', scripts)).toThrow('No script holds /Builder.tsx');
});

test('imports are followed to their end, in circles too', () => {
  expect(withImports(['_astro/builder.F.js'], scripts)).toEqual([
    '_astro/builder.F.js',
    '_astro/preact.E.js',
    '_astro/islands.D.js',
  ]);
});

describe('the verdict', () => {
  const limits = Object.fromEntries(
    Object.keys(budgets).map((name): [string, Budget] => [
      name,
      {
        name: `the ${name}`,
        limit: name === 'fonts' ? 0 : 2000,
        aim: 1000,
        unit: 'bytes',
        advice: 'Cut it.',
      },
    ]),
  ) as Record<BudgetName, Budget>;
  const measures = [
    { budget: 'page', of: 'small', amount: 1000 },
    { budget: 'page', of: 'full', amount: 2000 },
    { budget: 'page', of: 'heavy', amount: 3234 },
  ] as const;

  test('says which page is too heavy, by how much, and what to do', () => {
    expect(overBudget(measures, limits)).toEqual([
      'heavy: the page: 3,234 bytes, 1,234 over the limit of 2,000. Cut it.',
    ]);
  });

  test('sums up the largest, and how many are above the aim', () => {
    expect(summary(measures, limits)).toEqual([
      'the page: at most 3,234 of 2,000 bytes (heavy); 2 of 3 above the aim of 1,000',
    ]);
  });

  test('names every budget that has measured nothing; to have looked for fonts is enough', () => {
    const all = Object.keys(limits).map((name) => ({
      budget: name as BudgetName,
      of: 'x',
      amount: name === 'fonts' ? 0 : 1,
    }));
    expect(unmeasured(all, limits)).toEqual([]);
    expect(unmeasured(measures, limits)).toHaveLength(all.length - 1);
    for (const { budget } of all) {
      const without = all.filter((measure) => measure.budget !== budget);
      expect(unmeasured(without, limits)).toEqual([
        expect.stringContaining(`Nothing was measured of the ${budget}:`),
      ]);
    }
    const empty = all.map((measure) => ({ ...measure, amount: 0 }));
    expect(unmeasured(empty, limits)).toHaveLength(all.length - 1);
  });
});

describe('a built site', () => {
  const searchFiles = firstSearch.map((pattern) => `pagefind/${pattern.replaceAll('*', 'en')}`);
  const files = Object.fromEntries([
    ...[...searchFiles, 'pagefind/files/en/index/small'].flatMap((file) => [
      [file, 'x'.repeat(file.endsWith('small') ? 1 : 30)],
      [`${file}.br`, 'x'.repeat(10)],
    ]),
    ['pagefind/files/en/fragment/en_1.pf_fragment', 'x'.repeat(600)],
    ['a/index.html.br', 'x'.repeat(1000)],
    ['b/index.html.br', 'x'.repeat(500)],
    ...scripts.map(({ file }, index) => [`${file}.br`, 'x'.repeat(10 ** (index % 3))]),
  ]) as Record<string, string>;
  const site = () => ({
    folder: temporaryFolder(files),
    base: '/help/',
    pages: [
      pageOf('a/index.html', script + island('Checklist')),
      pageOf('b/index.html', `${script}<style>@font-face{src:url(x.woff2)}</style>woff2`),
    ],
    scripts,
  });

  test('is weighed under its base path, by what servers send', () => {
    const amounts = Map.groupBy(measureSite(site()), ({ budget }) => budget);
    const of = (budget: BudgetName) => amounts.get(budget)?.map(({ amount }) => amount);
    expect(of('page')).toEqual([1000, 500]);
    expect(of('visitWithWidgets')).toEqual([1000 + 1 + 10 + 100 + 1 + 10]);
    expect(of('visit')).toEqual([500 + 1 + 10 + 100]);
    expect(of('requests')).toEqual([6, 4]);
    expect(of('fonts')).toEqual([0, 1]);
    // The viewer, with Preact, which only pages with widgets have loaded before.
    expect(of('latePart')).toEqual([1 + 10 + 1, 10, 100]);
    expect(of('foundPage')).toEqual([600]);
    expect(of('firstSearch')).toEqual([
      searchFiles
        .map((file) => (/\.js(?:on)?$/.test(file) ? 10 : 30))
        .reduce((sum, amount) => sum + amount, 0),
    ]);
  });

  test('whose search has no file of a kind fails, and says which', () => {
    const gone = Object.fromEntries(
      Object.entries(files).filter(([file]) => !file.includes('wasm')),
    );
    expect(() => measureSite({ ...site(), folder: temporaryFolder(gone) })).toThrow(
      'There is no pagefind/files/*/wasm.*.pagefind: say in config/budgets.ts what it is called now.',
    );
  });
});
