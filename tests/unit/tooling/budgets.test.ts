import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Budget, type BudgetName, budgets } from '../../../config/budgets.ts';
import { measureSite } from '../../../integrations/budgets.ts';
import {
  compressedSize,
  measurePage,
  withImports,
} from '../../../integrations/budgets/measure-page.ts';
import { overBudget, summary } from '../../../integrations/budgets/verdict.ts';
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
const size = (...addresses: string[]) =>
  addresses.reduce((sum, address) => sum + compressedSize(files[address] ?? ''), 0);
const amounts = (html: string) =>
  Object.fromEntries(measurePage('p', html, read).map(({ budget, amount }) => [budget, amount]));

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
      compressedSize('a{color:red}b{color:red}'),
    ],
    ['counts fonts', '<style>@font-face{src:url(x.woff2)}</style>', 'fonts', 1],
    ['takes no word for a font', '<p>woff2</p>', 'fonts', 0],
  ])('%s', (_, html, budget, expected) => {
    expect(amounts(html)[budget]).toBe(expected);
  });

  test('is that of the whole HTML', () => {
    expect(amounts('<p>Text</p>').page).toBe(compressedSize('<p>Text</p>'));
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

test('a built site is weighed under its base path: pages, scripts, parts loaded later, the search', () => {
  const noise = randomBytes(300);
  const folder = temporaryFolder({
    'index.html': '<script data-files="/help/_astro/page.js"></script>',
    '_astro/page.js': 'page()',
    '_astro/show-picture.X.js': 'import"./page.js";import"./preact.js";viewer()',
    '_astro/preact.js': 'preact()',
    'pagefind/pagefind.js': 'search()',
    'pagefind/fragment/en_1.pf_fragment': noise.toString('hex'),
  });
  const amountOf = (budget: BudgetName) =>
    measureSite(folder, '/help/').find((measure) => measure.budget === budget)?.amount;
  const sum = (...texts: string[]) => texts.reduce((all, text) => all + compressedSize(text), 0);

  expect(amountOf('pageScript')).toBe(sum('page()'));
  expect(amountOf('latePart')).toBe(
    sum('import"./page.js";import"./preact.js";viewer()', 'preact()'),
  );
  expect(amountOf('firstSearch')).toBe(sum('search()'));
  expect(amountOf('foundPage')).toBe(600);
  expect(overBudget(measureSite(folder, '/help/'))).toEqual([]);
});
