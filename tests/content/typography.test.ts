import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineAt } from '../../build/content/source.ts';
import fr from '../../src/content/i18n/fr.json';
import { bilingualTexts } from './bilingual-texts.ts';
import { expectNone } from './expect-none.ts';
import { typographyFaults } from './french-typography.ts';
import { readPages } from './mdx-pages.ts';

/** Inline markup and code are not words: labels are kept, since they are read. */
const wordsOf = (inlineText: string) =>
  inlineText
    .replace(/`[^`]*`/g, 'code')
    .replace(/:(?:ui|path)\[([^\]]*)\]/g, '$1')
    .replace(/:en\[[^\]]*\]/g, 'label')
    .replace(/\]\([^)]*\)/g, ']');

describe('the rules notice', () => {
  test.each([
    ["l'antivirus", 'a typographic apostrophe: ’'],
    ['Attention !', 'a no-break space before : ; ! ?'],
    ['Vraiment?', 'a space before ; ! ?'],
    ['Ensuite: cliquez', 'a space before :'],
    ['le bouton « OK »', 'a no-break space after «'],
    ['le bouton "OK"', 'guillemets instead of quotes'],
    ['Patientez...', 'three dots as one character: …'],
  ])('%s', (text, rule) => {
    expect(typographyFaults(text).map((fault) => fault.rule)).toContain(rule);
  });

  test('nothing in a text that is well set', () => {
    expect(typographyFaults('L’antivirus\u00A0: cliquez sur «\u00A0OK\u00A0»\u00A0!')).toEqual([]);
  });
});

/** What is wrong with a text that begins in this line. */
const faultsOf = (file: string, line: number, text: string) =>
  text.split('\n').flatMap((words, index) =>
    typographyFaults(words).map(({ rule, excerpt }) => ({
      file,
      line: line + index,
      message: `French wants ${rule}, in "${excerpt.trim()}".`,
    })),
  );

test.each(readPages('fr').map((page) => [page.name, page] as const))(
  'French typography of the page %s',
  (_, { file, prose, frontMatter, source }) => {
    const fields = ['title', 'description', 'symptom', 'lead'].flatMap((field) =>
      faultsOf(
        file,
        lineAt(source, source.search(RegExp(`^${field}:`, 'm'))),
        String(frontMatter[field]),
      ),
    );
    expectNone([...fields, ...faultsOf(file, 1, prose)]);
  },
);

test('French typography of checklists, pictures and questions', () => {
  expectNone(
    bilingualTexts().flatMap(({ file, line, fr: text }) => faultsOf(file, line, wordsOf(text))),
  );
});

test('French typography of the interface', () => {
  const file = 'src/content/i18n/fr.json';
  const source = readFileSync(file, 'utf8');
  expectNone(
    Object.entries(fr).flatMap(([key, text]) =>
      faultsOf(
        file,
        lineAt(source, source.indexOf(`"${key}"`)),
        text.replace(/[A-Z]:\\[\w\\]*/g, 'chemin'),
      ),
    ),
  );
});
