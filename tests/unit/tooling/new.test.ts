import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freeNumber, newFiles, ofName, readRequest } from '../../../scripts/new.ts';
import { languages } from '../../../src/domain/languages.ts';

const day = '2026-11-29';
const files = (...words: string[]) => newFiles('.', readRequest(words), day);

describe('a command is refused, with what to do instead', () => {
  test.each([
    ['nothing', [], 'npm run new -- page <slug>'],
    ['another kind', ['picture', 'x'], 'npm run new -- page <slug>'],
    ['a page without a slug', ['page'], 'npm run new -- page <slug>'],
    ['a page with a name', ['page', 'sync-fails', 'Sync'], 'npm run new -- page <slug>'],
    ['a word too many', ['antivirus', 'g-data', 'G', 'DATA'], 'antivirus <id> "<Name>"'],
    ['an id with capitals', ['page', 'syncFails'], 'ASCII kebab-case English'],
    ['an id that leaves its folder', ['page', '../x'], 'ASCII kebab-case English'],
    ['the hub', ['page', 'index'], 'kept for the hub'],
    ['a product as a page', ['page', 'antivirus-avira'], 'npm run new -- antivirus'],
    ['a page that there is', ['page', 'get-help'], 'a page "get-help" already'],
    ['a product that there is', ['antivirus', 'avast', 'Avast'], '"antivirus-avast" already'],
    ['a product without a name', ['antivirus', 'avira'], 'Give the product’s name'],
    ['a name with markup', ['antivirus', 'avira', 'Avira: <b>'], 'Give the product’s name'],
    ['a name of digits alone', ['antivirus', 'a360', '360'], 'Give the product’s name'],
  ])('%s', (_, words, sentence) => {
    expect(() => readRequest(words)).toThrow(sentence);
  });

  test('an id of a link or list that there is', async () => {
    await expect(files('antivirus', 'restart', 'Restart')).rejects.toThrow(
      'src/content/links/restart.yaml exists already',
    );
  });
});

describe('a number is the first of its family that no link has', () => {
  test.each([
    ['of a product', 'antivirus', [531, 532, 534], 533],
    ['of a product, once the first ten are used', 'antivirus', range(531, 539), 581],
    ['of a page: none of a product', 'page', [510, 520], 540],
    ['of a page, after those of products', 'page', [510, 520, 540, 550, 560, 570], 590],
  ] as const)('%s', (_, kind, taken, number) => {
    expect(freeNumber(kind, taken)).toBe(number);
  });

  test('and when there is none, the script says so', () => {
    expect(() => freeNumber('antivirus', range(500, 599))).toThrow('No number is free');
  });
});

function range(first: number, last: number) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

test.each([
  ['Avira', 'd’Avira'],
  ['ESET', 'd’ESET'],
  ['Norton', 'de Norton'],
])('« de » before %s is %s', (name, french) => {
  expect(ofName(name)).toBe(french);
});

const page = await files('page', 'sync-fails');
const product = await files('antivirus', 'avira', 'Avira');
const lastProduct = await files('antivirus', 'zonealarm', 'ZoneAlarm');

/** What the antivirus page called a product that has one of its own now. */
const aliasesLost = (id: string) => (id === 'avira' ? ['  - Avira'] : []);

describe.each([
  ['a page', page, 'sync-fails', 'sync-fails', 'get-help'],
  ['a product', product, 'avira', 'antivirus-avira', 'antivirus-bitdefender'],
  ['the last product', lastProduct, 'zonealarm', 'antivirus-zonealarm', 'managed-antivirus'],
] as const)('%s', (_, written, id, name, next) => {
  test('stands where its neighbours do, in every list of pages', () => {
    const settings = written.get('src/site/settings.ts') ?? '';
    expect(settings).toContain(`  '${name}',\n  '${next}',\n`);
    for (const language of languages) {
      const golden = written.get(`tests/site/search/golden.${language}.yaml`) ?? '';
      const queries =
        golden.split(`\n${name}:\n`)[1]?.split(`\n\n${next}:\n`)[0]?.split('\n') ?? [];
      expect(queries.length).toBeGreaterThanOrEqual(3);
      expect(queries.filter((query) => !query.startsWith('  - '))).toEqual([]);
    }
    expect(written.get('src/content/symptoms/hub.yaml')).toContain(`page: ${name}\n`);
  });

  test('has a row and a file for its link, with one number', () => {
    const link = written.get(`src/content/links/${id}.yaml`) ?? '';
    const number = /^number: (\d+)$/m.exec(link)?.[1] ?? '';
    expect(written.get('LINKING.md')).toMatch(new RegExp(`^\\| \`${id}\` +\\| ${number} `, 'm'));
  });

  test('leaves no placeholder, and every line that there was', () => {
    for (const [file, text] of written) {
      expect(text, file).not.toMatch(/\$[A-Z_]+/);
      if (!existsSync(file)) continue;
      const lines = text.split('\n');
      const lost = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => !lines.includes(line));
      expect(lost, file).toEqual(file.endsWith('/antivirus.mdx') ? aliasesLost(id) : []);
    }
  });
});

test('a product’s answer stands between those of its neighbours, or before "another one"', () => {
  const answers = (written: typeof product) =>
    [...(written.get('src/content/symptoms/hub.yaml') ?? '').matchAll(/^ {6}- id: (\S+)$/gm)]
      .map(([, id]) => id)
      .join(' ');
  expect(answers(product)).toContain('avg avira bitdefender');
  expect(answers(lastProduct)).toContain('webroot zonealarm another');
});

test.each(languages)(
  'the queries that name a product are no longer for every antivirus: %s',
  (language) => {
    const file = `tests/site/search/golden.${language}.yaml`;
    const before = parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    const after = parse(product.get(file) ?? '') as Record<string, string[]>;
    const naming = (queries: readonly string[] = []) =>
      queries.filter((text) => /avira/i.test(text));
    expect(naming(before.antivirus).length).toBeGreaterThan(2);
    expect(naming(after.antivirus)).toEqual([]);
    expect(after['antivirus-avira']).toEqual(expect.arrayContaining(naming(before.antivirus)));
    const all = Object.values(after).flat();
    expect(new Set(all).size).toBe(all.length);
  },
);
