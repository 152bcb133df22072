import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapFrench, mendTypography, typographyFaults } from '../../../scripts/french-typography.ts';

describe('the rules notice and mend', () => {
  test.each([
    ["l'antivirus", 'a typographic apostrophe: ’', 'l’antivirus'],
    ['Attention !', 'a no-break space before : ; ! ?', 'Attention\u00A0!'],
    ['Vraiment?', 'a space before ; ! ?', 'Vraiment\u00A0?'],
    ['Ensuite: cliquez', 'a space before :', 'Ensuite\u00A0: cliquez'],
    ['le bouton « OK\u00A0»', 'a no-break space after «', 'le bouton «\u00A0OK\u00A0»'],
    ['le bouton «OK\u00A0»', 'a no-break space after «', 'le bouton «\u00A0OK\u00A0»'],
    ['le bouton «\u00A0OK »', 'a no-break space before »', 'le bouton «\u00A0OK\u00A0»'],
    ['le bouton "OK"', 'guillemets instead of quotes', 'le bouton «\u00A0OK\u00A0»'],
    ['Patientez...', 'three dots as one character: …', 'Patientez…'],
    ['Cliquez sur\u00A0ꀕ', 'a plain space before a label', 'Cliquez sur ꀕ'],
    ['Oui\u202F!', 'no narrow no-break space: U+00A0 everywhere', 'Oui\u00A0!'],
  ])('%s', (text, rule, mended) => {
    expect(typographyFaults(text).map((fault) => fault.rule)).toContain(rule);
    expect(mendTypography(text)).toBe(mended);
  });

  test('nothing in a text that is well set', () => {
    const text = 'À 10:30, l’antivirus\u00A0: cliquez sur «\u00A0OK\u00A0»\u00A0!';
    expect(typographyFaults(text)).toEqual([]);
    expect(mendTypography(text)).toBe(text);
  });

  test('everything: a mended text has no fault, and mending it again changes nothing', () => {
    const piece = fc.constantFrom(...Array.from(`aé1 '’"“«»:;!?.…/-\n\t\u00A0\u202F`));
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        const mended = mendTypography(text);
        expect(typographyFaults(mended)).toEqual([]);
        expect(mendTypography(mended)).toBe(mended);
      }),
    );
  });
});

describe('only French words are changed', () => {
  const upper = (text: string) => text.toUpperCase();

  test('in a page', () => {
    const page = [
      '---',
      "title: l'essai # c'est",
      'aliases:',
      "  - l'icone",
      '---',
      "import Ui from 'ui';",
      '',
      '## mot \\{#an-id}',
      '',
      '<Choice title="mot" id="an-id">mot `code` <Ui en>label</Ui> <Ui>mot</Ui></Choice>',
      '[mot](../page/#at) {/* c */} https://x.example/?a=b C:\\Users\\x &nbsp;',
    ].join('\n');
    expect(mapFrench('a.mdx', page, upper)).toBe(
      page
        .replace("l'essai", "L'ESSAI")
        .replace('## mot', '## MOT')
        .replaceAll(/(?<=[>"[])mot(?=[\]"< ])/g, 'MOT'),
    );
  });

  test('in YAML, with its comments, quotes and line breaks', () => {
    const yaml = [
      "# c'est",
      'title: { en: word, fr: mot }',
      "text: { fr: 'l''essai :en[Label] :ui[mot] :path[folder]' } # fr: mot",
      'fr: "mot \\"mot\\""',
      'steps:',
      '  - fr: mot',
      '      mot',
      '',
    ].join('\n');
    expect(mapFrench('a.yaml', yaml, upper)).toBe(
      yaml.replaceAll("l''essai", "L''ESSAI").replaceAll(/(?<!# fr: )mot/g, 'MOT'),
    );
  });

  test('in the interface strings', () => {
    const json = '{\n  "key": "mot \\"{name}\\" C:\\\\Users"\n}\n';
    expect(mapFrench('fr.json', json, upper)).toBe(json.replace('mot', 'MOT'));
  });

  test('a mark counts as a word, what is filled in does not', () => {
    expect(mapFrench('a.yaml', "fr: ':en[OK]; {drive}: d''`x` ?'", mendTypography)).toBe(
      "fr: ':en[OK]\u00A0; {drive}: d’`x`\u00A0?'",
    );
  });
});
