import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowFacts, readContent, statusText } from '../../../scripts/status.ts';
import { textTable } from '../../../scripts/bench/statistics.ts';
import { problemPages } from '../../../src/site/settings.ts';

const facts = [
  'A1. Sure - [maker] - high',
  'A2: Half sure - [copy] - medium',
  'A3. Guessed - [report] - low. Do not publish a rule.',
  'A4. Guessed by two - [report] - low-medium (inference)',
  'A5. Nearly guessed - [report] - medium-low',
  'A6. It is about a low - high price - [page] - high',
].join('\n');

test('a fact is of low confidence where its line says so behind its source', () => {
  expect([...lowFacts(facts)]).toEqual(['A3', 'A4', 'A5']);
  const real = lowFacts(readFileSync('FACTS.md', 'utf8'));
  expect(real).toContain('D14');
  expect(real).not.toContain('D2');
});

test('a page is shown with its days, the age of its lists, and the weak facts of all that stands on it', () => {
  const page = { name: 'a', updated: ['2026-11-29', '2026-11-30'], lists: [], pictures: [] };
  const content = {
    pages: [
      { ...page, facts: ['A1', 'A3'], lists: ['old', 'new'], pictures: ['shown'] },
      { ...page, name: 'much-longer', facts: ['A2'] },
    ],
    lists: {
      old: { facts: ['A4', 'A3'], source: { known: '2025-10' } },
      new: { facts: ['A1'], source: { known: '2026-11' } },
    },
    pictures: { shown: { facts: ['A5'] }, hidden: { facts: ['A3'] } },
    facts,
  };
  expect(statusText(content, '2026-11-30').split('\n')).toEqual([
    'page         en          fr          source                facts of low confidence',
    'a            2026-11-29  2026-11-30  2025-10, old 2026-11  A3 A4 A5',
    'much-longer  2026-11-29  2026-11-30',
    '',
    'Pictures that no page shows: hidden.',
  ]);
});

test('the project has a row for every page, and no picture that none shows', () => {
  const content = readContent('.');
  expect(content.pages.map(({ name }) => name)).toEqual(['index', ...problemPages]);
  const text = statusText(content, '2026-11-30');
  expect(text).toMatch(/^antivirus-webroot .*\bE10\b/m);
  expect(text).toContain('Pictures that no page shows: none.');
});

test('numbers stand at the right of their column, texts at its left', () => {
  const rows = [
    ['name', 'count', 'what'],
    ['a', 5, 'x y'],
    ['long name', '12.5', 'x'],
  ];
  expect(textTable(rows).split('\n')).toEqual([
    'name       count  what',
    'a              5  x y',
    'long name   12.5  x',
  ]);
});
