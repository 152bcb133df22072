import { describe, expect, test } from 'vitest';
import { type Budget, type BudgetName, budgets } from '../../../config/budgets.ts';
import { measureSite } from '../../../build/budgets.ts';
import {
  type BuiltSite,
  measurePage,
  styleSize,
  withImports,
} from '../../../build/budgets/measure-page.ts';
import { overBudget, summary } from '../../../build/budgets/verdict.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files: Readonly<Record<string, string>> = {
  '/a/page.js': 'import"./shared.js";import(`./late.js`);page()',
  '/a/shared.js': 'export const shared="shared"',
  '/a/late.js': 'late()',
  '/a/builder.js': 'import{a}from"./shared.js";import{h}from"./preact.js";builder()',
  '/a/widgets.js': 'import{h}from"./preact.js";widgets()',
  '/a/preact.js': 'import"./shared.js";import"./preact.js";preact()',
};
const read = (address: string) => files[address];
const weigh = (address: string) => files[address]?.length ?? NaN;
const size = (...addresses: string[]) =>
  addresses.reduce((sum, address) => sum + weigh(address), 0);
const amounts = (html: string) => {
  const site: BuiltSite = {
    read: (address) => (address === '/p/' ? html : read(address)),
    weigh: (address) => (address === '/p/' ? html.length : weigh(address)),
  };
  const measures = measurePage('p', '/p/', site);
  return Object.fromEntries(measures.map(({ budget, amount }) => [budget, amount]));
};

describe('a page’s weight', () => {
  const script = '<script data-files="/a/page.js /a/shared.js"></script>';
  const island = (name: string) =>
    `<astro-island component-url="/a/${name}.js" renderer-url="/a/widgets.js"></astro-island>`;

  test.each([
    [
      'counts its scripts with what they import at once',
      script,
      'pageScript',
      size('/a/page.js', '/a/shared.js'),
    ],
    ['leaves out what is loaded later', script, 'requests', 3],
    ['without a widget has no script of widgets', script, 'widgetScript', 0],
    [
      'counts the file that widgets share with them, and not what the page loads anyway',
      script + island('widgets'),
      'widgetScript',
      size('/a/widgets.js', '/a/preact.js'),
    ],
    [
      'counts that file not as the page’s own',
      script + island('widgets'),
      'pageScript',
      size('/a/page.js', '/a/shared.js'),
    ],
    [
      'counts what widgets have in common once where one has a file of its own',
      script + island('builder') + island('widgets'),
      'furtherWidget',
      size('/a/builder.js', '/a/widgets.js', '/a/preact.js'),
    ],
    [
      'counts the requests until the first of its widgets comes alive',
      script + island('builder') + island('widgets'),
      'requests',
      5,
    ],
    [
      'counts all of its styles together',
      '<style>a{color:red}</style><style>b{color:red}</style>',
      'style',
      styleSize('a{color:red}b{color:red}'),
    ],
    ['counts fonts', '<style>@font-face{src:url(x.woff2)}</style>', 'fonts', 1],
    ['takes no word for a font', '<p>woff2</p>', 'fonts', 0],
  ])('%s', (_, html, budget, expected) => {
    expect(amounts(html)[budget]).toBe(expected);
  });

  test('is that of the whole HTML', () => {
    expect(amounts('<p>Text</p>').page).toBe(11);
  });

  test('names a script that is missing', () => {
    expect(() => withImports(['/a/gone.js'], read)).toThrow('/a/gone.js is not in the built site.');
  });
});

describe('the verdict', () => {
  const limits = Object.fromEntries(
    Object.keys(budgets).map((name): [string, Budget] => [
      name,
      { name: `the ${name}`, limit: 2000, aim: 1000, unit: 'bytes', advice: 'Cut it.' },
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
});

test('styles are weighed compressed, also for the second page that has them', () => {
  const style = 'a{color:red}'.repeat(200);
  const first = styleSize(style);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(style.length / 10);
  expect(styleSize(style)).toBe(first);
});

test('a built site is weighed under its base path, by what servers send: pages, scripts, parts loaded later, the search', () => {
  const folder = temporaryFolder({
    'index.html': '<script data-files="/help/_astro/page.js"></script>',
    'index.html.br': 'x'.repeat(1000),
    '_astro/page.js': 'page()',
    '_astro/page.js.br': 'x'.repeat(100),
    '_astro/show-picture.X.js': 'import"./page.js";import"./preact.js";viewer()',
    '_astro/show-picture.X.js.br': 'x'.repeat(20),
    '_astro/preact.js': 'preact()',
    '_astro/preact.js.br': 'x'.repeat(3),
    'pagefind/pagefind.js': 'search()',
    'pagefind/pagefind.js.br': 'x'.repeat(50),
    'pagefind/fragment/en_1.pf_fragment': 'x'.repeat(600),
  });
  const measures = measureSite(folder, '/help/');
  const amountOf = (budget: BudgetName) =>
    measures.find((measure) => measure.budget === budget)?.amount;

  expect(amountOf('page')).toBe(1000);
  expect(amountOf('pageScript')).toBe(100);
  expect(amountOf('latePart')).toBe(23);
  expect(amountOf('firstSearch')).toBe(50);
  expect(amountOf('foundPage')).toBe(600);
  expect(overBudget(measures)).toEqual([]);
});
