import { describe, expect, test } from 'vitest';
import { findGaps } from '../../build/gaps.ts';
import { readPages } from './mdx-pages.ts';

const english = readPages('en');
const french = readPages('fr');
const pairs = english.map((page) => ({
  page,
  twin: french.find(({ name }) => name === page.name),
}));
const all = [...english, ...french];
const named = all.map((page) => [`${page.language} ${page.name}`, page] as const);

describe.each(pairs.map(({ page, twin }) => [page.name, page, twin] as const))(
  'both languages of %s',
  (_, page, twin) => {
    test('have the same headings’ depths and ids', () => {
      const outline = (of: typeof page | undefined) =>
        of?.headings.map(({ depth, id }) => [depth, id]);
      expect(outline(twin)).toEqual(outline(page));
    });

    test('have the same components in the same order', () => {
      expect(twin?.components).toEqual(page.components);
    });

    test('have the same list items', () => {
      expect(twin?.listItems).toEqual(page.listItems);
    });

    test('say the same day of their last change', () => {
      expect(page.frontMatter.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(twin?.frontMatter.updated).toBe(page.frontMatter.updated);
    });

    test('state the same facts', () => {
      expect(twin?.frontMatter.facts).toEqual(page.frontMatter.facts);
    });
  },
);

test.each(named)('every heading of %s has an ASCII kebab-case id of its own', (_, { headings }) => {
  const ids = headings.map(({ id }) => id ?? '(none)');
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(named)('%s has no heading of the title’s depth', (_, { headings }) => {
  expect(headings.filter(({ depth }) => depth === 1)).toEqual([]);
});

test.each(named)('no raw path or command stands in the prose of %s', (_, { prose }) => {
  expect(
    prose.match(/[A-Za-z]:\\\S*|%\w+%\S*|\S*\\(?:AppData|Users|Codat)\S*|\b\w+\.exe\b/g),
  ).toBeNull();
});

test.each(named)('%s names its reader’s folder by the component only', (_, { source }) => {
  expect(source).not.toMatch(/VotreNomUtilisateur|VOTRE_NOM|YourUserName/i);
});

test.each(['title', 'description', 'symptom'])('every %s is used once', (field) => {
  for (const pages of [english, french]) {
    const texts = pages.map(({ frontMatter }) => frontMatter[field]);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test.each(named)('%s names its checklists in its front matter', (_, page) => {
  expect(page.frontMatter.checklists ?? []).toEqual(page.checklists);
});

describe('the old words', () => {
  const oldWords = /whitelist\w*|white-list\w*|listes? blanches?/gi;
  // The exact label of a tab or button stays what the reader sees on screen.
  // Aliases are there to name such words.
  const withoutLabels = (source: string) =>
    source.replace(/<Ui[^>]*>[^<]*<\/Ui>/g, '').replace(/^aliases:\n(?: {2}- .*\n)+/m, '');

  test.each(named)('do not stand in the text of %s', (_, { source }) => {
    expect(withoutLabels(source).match(oldWords)).toBeNull();
  });

  test.each(named.filter(([, { name }]) => name === 'antivirus'))(
    'find %s in the search',
    (_, { frontMatter }) => {
      expect((frontMatter.aliases as string[]).join(' ')).toMatch(oldWords);
    },
  );
});

test('no gap of npm run new is left', () => {
  expect(findGaps('.')).toEqual([]);
});

test.each(named)('%s carries no mark of unfinished work', (_, { source }) => {
  expect(source).not.toMatch(/TODO(?!\(new\))|FIXME|lorem ipsum|\bXXX\b/i);
});
