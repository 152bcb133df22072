import { expect, test } from 'vitest';
import { readLinks } from '../../build/content/link-registry.ts';
import { readPublicIds } from '../../build/content/public-ids.ts';
import { firstLineSchema } from '../../src/content/schemas/first-line.ts';
import { readYaml } from './bilingual-texts.ts';

const { rows } = firstLineSchema.parse(readYaml('src/content/first-line/customers.yaml'));
const links = readLinks('.');
const { pages } = readPublicIds('.');

test.each(rows.map((row) => [row.says.en, row] as const))(
  '“%s” gets a link that is in use, to a place that exists',
  (_, { send, at }) => {
    const link = links.find(({ id }) => id === send);
    expect(
      link?.retired,
      `${send} is retired: send another link, with its place (at)`,
    ).toBeUndefined();
    expect(pages).toHaveProperty(link?.page ?? send);
    if (at !== undefined) expect(pages[link?.page ?? '']).toContain(at);
  },
);

test('no two rows say the same, or send the same', () => {
  for (const language of ['en', 'fr'] as const) {
    expect(new Set(rows.map(({ says }) => says[language])).size).toBe(rows.length);
  }
  expect(new Set(rows.map(({ send, at }) => `${send}#${at ?? ''}`)).size).toBe(rows.length);
});

test('no customer is sent to the page for providers', () => {
  expect(rows.map(({ send }) => send)).not.toContain('for-providers');
});

test('a row without a link is refused with what to write', () => {
  const { error } = firstLineSchema.safeParse({ facts: ['H1'], rows: Array(10).fill({}) });
  expect(JSON.stringify(error?.issues)).toContain('in every language');
});
