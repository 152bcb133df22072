import { describe, expect, test } from 'vitest';
import fr from '../../src/content/i18n/fr.json';
import { bilingualTexts } from './bilingual-texts.ts';
import { typographyFaults } from './french-typography.ts';
import { readPages } from './mdx-pages.ts';

/** Inline markup and code are not words: labels are kept, since they are read. What glues a mark stays, to be found. */
const wordsOf = (inlineText: string) =>
  inlineText
    .replace(/`[^`]*`/g, 'code')
    .replace(/(?<!\u00A0):(?:ui|path)\[([^\]]*)\]/g, '$1')
    .replace(/(?<!\u00A0):en\[[^\]]*\]/g, 'label')
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
    ['Cliquez sur\u00A0:ui[Détails]', 'a plain space before a label'],
  ])('%s', (text, rule) => {
    expect(typographyFaults(text).map((fault) => fault.rule)).toContain(rule);
  });

  test('nothing in a text that is well set', () => {
    expect(typographyFaults('L’antivirus\u00A0: cliquez sur «\u00A0OK\u00A0»\u00A0!')).toEqual([]);
  });
});

test.each(readPages('fr').map((page) => [page.name, page] as const))(
  'French typography of the page %s',
  (_, { prose, frontMatter }) => {
    const { title, description, symptom, lead } = frontMatter;
    const texts = [prose, title, description, symptom, lead].join('\n');
    expect(typographyFaults(texts)).toEqual([]);
  },
);

test('French typography of checklists and pictures', () => {
  const faults = bilingualTexts().flatMap(({ place, fr: text }) =>
    typographyFaults(wordsOf(text)).map((fault) => ({ place, ...fault })),
  );
  expect(faults).toEqual([]);
});

test('French typography of the interface', () => {
  const faults = Object.entries(fr).flatMap(([key, text]) =>
    typographyFaults(text.replace(/[A-Z]:\\[\w\\]*/g, 'chemin')).map((fault) => ({
      key,
      ...fault,
    })),
  );
  expect(faults).toEqual([]);
});
