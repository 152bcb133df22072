import { describe, expect, test } from 'vitest';
import { findGaps } from '../../build/gaps.ts';
import { blank, lineAt } from '../../build/content/source.ts';
import { expectNone } from './expect-none.ts';
import { type MdxPage, readPages } from './mdx-pages.ts';
import { outlineFaults } from './twins.ts';

const english = readPages('en');
const french = readPages('fr');
const pairs = english.flatMap((page) => {
  const twin = french.find(({ name }) => name === page.name);
  return twin ? [[page.name, page, twin] as const] : [];
});
const all = [...english, ...french];
const named = all.map((page) => [`${page.language} ${page.name}`, page] as const);

/** The line in which a field of the front matter begins. */
const lineOf = ({ source }: MdxPage, field: string) =>
  lineAt(source, Math.max(0, source.search(RegExp(`^${field}:`, 'm'))));

describe.each(pairs)('both languages of %s', (_, page, twin) => {
  test('have the same headings, components and list items in the same order', () => {
    expectNone(outlineFaults(page, twin));
  });

  test.each([
    ['updated', 'say the same day of their last change'],
    ['facts', 'state the same facts'],
  ])('%s: %s', (field, rule) => {
    const [own = [], other = []] = [page, twin].map(({ frontMatter }) =>
      [frontMatter[field]].flat(),
    );
    const apart = [...own, ...other].filter((value) => own.indexOf(value) !== other.indexOf(value));
    const message = `${field}: ${[...new Set(apart)].join(', ')} is not the same in ${page.file}. Both languages ${rule}.`;
    expectNone(apart.length === 0 ? [] : [{ file: twin.file, line: lineOf(twin, field), message }]);
  });
});

test.each(named)('no raw path or command stands in the prose of %s', (_, { file, prose }) => {
  const raw = /[A-Za-z]:\\\S*|%\w+%\S*|\S*\\(?:AppData|Users|Codat)\S*|\b\w+\.exe\b/g;
  expectNone(
    [...prose.matchAll(raw)].map(({ 0: path, index }) => ({
      file,
      line: lineAt(prose, index),
      message: `The path or command ${path} stands in plain words: put it in backticks, or show the reader’s folder with <ProfilePath /> or <CopyPath form="folder" />.`,
    })),
  );
});

test.each(named)('%s names its reader’s folder by the component only', (_, { file, source }) => {
  const placeholders = source.matchAll(/VotreNomUtilisateur|VOTRE_NOM|YourUserName/gi);
  expectNone(
    Array.from(placeholders, ({ 0: name, index }) => ({
      file,
      line: lineAt(source, index),
      message: `${name} stands for the reader’s folder: write <ProfilePath />.`,
    })),
  );
});

test.each(['title', 'description', 'symptom'])('every %s is used once', (field) => {
  for (const pages of [english, french]) {
    expectNone(
      pages.flatMap((page, index) => {
        const first = pages.findIndex(
          ({ frontMatter }) => frontMatter[field] === page.frontMatter[field],
        );
        const message = `${pages[first]?.file ?? ''} has the same ${field}: each page has its own.`;
        return first === index ? [] : [{ file: page.file, line: lineOf(page, field), message }];
      }),
    );
  }
});

test.each(named)('%s names its checklists in its front matter', (_, page) => {
  const listed = (page.frontMatter.checklists ?? []) as string[];
  const message = `The front matter names the checklists that stand on the page: checklists: [${page.checklists.join(', ')}].`;
  expectNone(
    listed.join() === page.checklists.join()
      ? []
      : [{ file: page.file, line: lineOf(page, 'checklists'), message }],
  );
});

describe('the old words', () => {
  const oldWords = /whitelist\w*|white-list\w*|listes? blanches?/gi;
  // The exact label of a tab or button stays what the reader sees on screen.
  // Aliases are there to name such words.
  const withoutLabels = (source: string) =>
    source.replace(/<Ui[^>]*>[^<]*<\/Ui>/g, blank).replace(/^aliases:\n(?: {2}- .*\n)+/m, blank);

  test.each(named)('do not stand in the text of %s', (_, { file, source }) => {
    const text = withoutLabels(source);
    expectNone(
      [...text.matchAll(oldWords)].map(({ 0: word, index }) => ({
        file,
        line: lineAt(text, index),
        message: `"${word}" is an old word: write exclusion. It may stand in aliases only.`,
      })),
    );
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

test.each(named)('%s carries no mark of unfinished work', (_, { file, source }) => {
  const marks = source.matchAll(/TODO(?!\(new\))|FIXME|lorem ipsum|\bXXX\b/gi);
  expectNone(
    Array.from(marks, ({ 0: mark, index }) => ({
      file,
      line: lineAt(source, index),
      message: `"${mark}" says that the text is not finished: write it, and take the mark out.`,
    })),
  );
});
