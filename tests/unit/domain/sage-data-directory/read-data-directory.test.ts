import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DataDirectoryReading,
  type DataDirectoryWarning,
  readDataDirectory,
} from '@/domain/sage-data-directory/index.ts';
import { ADVERSARIAL_TEXTS } from '../windows-profile/adversarial-texts.ts';
import { anyText, pathLikeText } from '../windows-profile/arbitraries.ts';
import { isOneComponent } from '../windows-profile/windows-names.ts';
import { table } from './reading-table.ts';

const PLAIN = 'C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.004\\ACCDATA';

function warningOf(
  text: string,
  code: DataDirectoryWarning['code'],
): DataDirectoryWarning | undefined {
  const reading = readDataDirectory(text);
  return reading.kind === 'problem'
    ? undefined
    : reading.warnings.find((warning) => warning.code === code);
}

describe('a data directory', () => {
  table([
    ['is kept as it is', PLAIN, PLAIN],
    [
      'keeps its case',
      'C:\\PROGRAMDATA\\sage\\Accounts\\V33\\Company.000\\AccData',
      'C:\\PROGRAMDATA\\sage\\Accounts\\V33\\Company.000\\AccData',
    ],
    ['may end in a separator', `${PLAIN}\\`, PLAIN],
    ['may have quotes around it', `"${PLAIN}"`, `${PLAIN} | quotes-removed`],
    ['may have invisible marks around it', `\u202A${PLAIN}`, `${PLAIN} | invisible-removed`],
    ['may have a no-break space beside it', `${PLAIN}\u00A0`, `${PLAIN} | no-break-space-removed`],
    ['may have forward slashes', PLAIN.replaceAll('\\', '/'), `${PLAIN} | slashes-turned`],
    ['may have doubled separators', PLAIN.replaceAll('\\', '\\\\'), `${PLAIN} | slashes-turned`],
    ['may have its label', `Data Directory: ${PLAIN}`, PLAIN],
    ['may have its label on another line', `Data\nDirectory\n${PLAIN}`, PLAIN],
    ['may be in a sentence', `Le dossier est ${PLAIN}, je crois.`, `${PLAIN} | found-in-text`],
    [
      'may be a custom company',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY1\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY1\\ACCDATA',
    ],
    [
      'may be the demonstration data',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\DEMODATA\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\DEMODATA\\ACCDATA | demo-data',
    ],
  ]);
});

describe('wrapping', () => {
  table([
    [
      'as the About window shows it',
      'C:\\ProgramData\\\nSage\\Accounts\\202\n0\\COMPANY.004\\\nACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2020\\COMPANY.004\\ACCDATA | line-breaks-joined | version-year',
    ],
    [
      'spaces inside known names',
      'C:\\Program Data\\Sa ge\\Accoun ts\\V 33\\COMPANY .0 04\\ACC DATA',
      `${PLAIN} | spaces-removed`,
    ],
    [
      'spaces beside separators',
      'C:\\ ProgramData \\Sage\\Accounts\\V33\\COMPANY.004\\ACCDATA',
      `${PLAIN} | spaces-removed`,
    ],
    [
      'no-break spaces inside known names',
      'C:\\Program\u00A0Data\\Sage\\Accounts\\V33\\COMPANY.004\\ACCDATA',
      `${PLAIN} | no-break-space-removed`,
    ],
    [
      'invisible marks inside known names',
      'C:\\ProgramData\\Sage\\Acc\u200Bounts\\V33\\COMPANY.004\\ACCDATA',
      `${PLAIN} | invisible-removed`,
    ],
    [
      'indented lines',
      'C:\\ProgramData\\Sage\\Acc\n    ounts\\V33\\COMPANY.004\\ACCDATA',
      `${PLAIN} | line-breaks-joined`,
    ],
    [
      'a line break inside a custom name',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STAN\nLEY1\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY1\\ACCDATA | line-breaks-joined | line-break-inside',
    ],
    [
      'a real space in a custom name',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY AND SON\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY AND SON\\ACCDATA | spaces-kept',
    ],
    [
      'a space at the end of a custom name',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY \\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY\\ACCDATA | spaces-removed',
    ],
    [
      'a no-break space in a custom name',
      'C:\\Sage\\STANLEY\u00A0AND\\ACCDATA',
      'C:\\Sage\\STANLEY\u00A0AND\\ACCDATA | no-break-space-inside',
    ],
    [
      'an invisible mark in a custom name',
      'C:\\Sage\\STAN\u200BLEY\\ACCDATA',
      'C:\\Sage\\STAN\u200BLEY\\ACCDATA | invisible-inside',
    ],
    [
      'an invisible mark at the end of a custom name',
      'C:\\Sage\\STANLEY\u200B\\ACCDATA',
      'C:\\Sage\\STANLEY\\ACCDATA | invisible-removed',
    ],
    [
      'a year is one only below Accounts',
      'C:\\Compta\\20 20\\ACCDATA',
      'C:\\Compta\\20 20\\ACCDATA | spaces-kept',
    ],
    [
      'a version is one only below Accounts',
      'C:\\Compta\\V 33\\ACCDATA',
      'C:\\Compta\\V 33\\ACCDATA | spaces-kept',
    ],
    [
      'the spaces of Program Files are its own',
      'C:\\Program Files (x86)\\Sage\\Accounts\\2012\\COMPANY.000\\ACCDATA',
      'C:\\Program Files (x86)\\Sage\\Accounts\\2012\\COMPANY.000\\ACCDATA',
    ],
    [
      'Program Files broken over lines',
      'C:\\Program\nFiles\\Sage\\Accounts\\2012\\COMPANY.000\\ACCDATA',
      'C:\\Program Files\\Sage\\Accounts\\2012\\COMPANY.000\\ACCDATA | line-breaks-joined',
    ],
  ]);

  it('names the repaired parts', () => {
    expect(
      readDataDirectory('C:\\Program Data\\Sage\\Accounts\\V 33\\COMPANY.004\\ACCDATA'),
    ).toMatchObject({
      corrections: [{ code: 'spaces-removed', parts: ['ProgramData', 'V33'] }],
    });
  });

  it('names the parts that keep their spaces', () => {
    expect(warningOf('C:\\Sage\\A B\\C D\\ACCDATA', 'spaces-kept')).toMatchObject({
      parts: ['A B', 'C D'],
    });
  });

  it('offers the reading with a space', () => {
    expect(warningOf('C:\\Sage\\STAN\nLEY1\\ACCDATA', 'line-break-inside')).toMatchObject({
      alternatives: ['C:\\Sage\\STAN LEY1\\ACCDATA'],
    });
  });

  it('offers the first line alone where the path may end there', () => {
    expect(warningOf('C:\\Sage\\STANLEY1\nDisque', 'line-break-inside')).toMatchObject({
      alternatives: ['C:\\Sage\\STANLEY1 Disque', 'C:\\Sage\\STANLEY1'],
    });
  });
});

describe('the whole About window', () => {
  const about = [
    'Program Details',
    'Program Directory  C:\\Program Files (x86)\\Sage\\Accounts',
    'Data Directory  C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.004\\ACC',
    'DATA',
    'Free Disk Space: 120 GB at 10:45 (C:)',
  ].join('\r\n');

  table([
    ['gives the data directory', about, `${PLAIN} | line-breaks-joined | found-in-text`],
    [
      'gives the labelled one of two',
      `C:\\Autre\\ACCDATA\nData Directory ${PLAIN}`,
      `${PLAIN} | found-in-text`,
    ],
    ['gives the one to ACCDATA', `C:\\Sage\\x\n${PLAIN}`, `${PLAIN} | found-in-text`],
    [
      'gives the one of Sage',
      'D:\\x\nD:\\Sage\\COMPANY.000',
      'D:\\Sage\\COMPANY.000 | found-in-text | accdata-missing | mapped-drive',
    ],
    [
      'cuts after the company where ACCDATA is missing',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.004\nFree a/b',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.004 | found-in-text | accdata-missing',
    ],
    [
      'does not choose silently between two',
      'C:\\Sage\\A\\ACCDATA\nC:\\Sage\\B\\ACCDATA',
      'C:\\Sage\\A\\ACCDATA | found-in-text | other-directories',
    ],
    [
      'gives the same one twice once',
      `${PLAIN}\n${PLAIN.toLowerCase()}`,
      `${PLAIN} | found-in-text`,
    ],
  ]);

  it('names the other directories', () => {
    expect(
      warningOf('C:\\Sage\\A\\ACCDATA\nC:\\Sage\\B\\ACCDATA', 'other-directories'),
    ).toMatchObject({
      alternatives: ['C:\\Sage\\B\\ACCDATA'],
    });
  });
});

describe('where the data is', () => {
  table([
    [
      'on a server',
      '\\\\server01\\sage\\accounts\\V33\\Company.000\\ACCDATA',
      '\\\\server01\\sage\\accounts\\V33\\Company.000\\ACCDATA | network-path',
    ],
    [
      'on a server, with slashes',
      '//server01/sage/ACCDATA',
      '\\\\server01\\sage\\ACCDATA | slashes-turned | network-path',
    ],
    [
      'on a server, wrapped',
      '\\\\ser ver01\\sage\\acc\nounts\\ACCDATA',
      '\\\\server01\\sage\\accounts\\ACCDATA | line-breaks-joined | spaces-removed | network-path',
    ],
    [
      'on a server, in a sentence',
      'Voir \\\\server01\\Ma compta\\ACCDATA svp',
      '\\\\server01\\Ma compta\\ACCDATA | found-in-text | spaces-kept | network-path',
    ],
    ['on a server, without a share', '\\\\server01', 'problem no-path'],
    [
      'on a mapped drive',
      'f:\\Accounts\\V33\\Company.000\\ACCDATA',
      'F:\\Accounts\\V33\\Company.000\\ACCDATA | mapped-drive',
    ],
    [
      'in a folder of a year with a version',
      'C:\\ProgramData\\Sage\\Accounts\\2026\\COMPANY.000\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2026\\COMPANY.000\\ACCDATA | version-year',
    ],
    [
      'in a folder of a year before those',
      'C:\\ProgramData\\Sage\\Accounts\\2019\\COMPANY.000\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2019\\COMPANY.000\\ACCDATA',
    ],
    [
      'in a folder of a year after those',
      'C:\\ProgramData\\Sage\\Accounts\\2027\\COMPANY.000\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2027\\COMPANY.000\\ACCDATA',
    ],
    [
      'in a folder of a version that has a year',
      'C:\\ProgramData\\Sage\\Accounts\\V32\\COMPANY.000\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V32\\COMPANY.000\\ACCDATA | version-year',
    ],
  ]);

  it.each([
    ['2020', 26, 2020],
    ['2025', 31, 2025],
    ['2026', 32, 2026],
    ['V26', 26, 2020],
  ])('knows that %s is version %i and year %i', (name, version, year) => {
    const text = `C:\\ProgramData\\Sage\\Accounts\\${name}\\COMPANY.000\\ACCDATA`;
    expect(warningOf(text, 'version-year')).toEqual({ code: 'version-year', version, year });
  });

  it('names the mapped drive', () => {
    expect(warningOf('f:\\Accounts\\ACCDATA', 'mapped-drive')).toMatchObject({ drive: 'F' });
  });
});

describe('what is not the data directory', () => {
  table([
    ['nothing', ' \u200B ', 'problem empty'],
    ['no path', 'COMPANY.004', 'problem no-path'],
    ['only a drive', 'C:\\', 'problem no-path'],
    ['a variable', '%ProgramData%\\Sage\\Accounts', 'problem unexpanded-variable'],
    [
      'the program directory',
      'C:\\Program Files (x86)\\Sage\\Accounts',
      'problem program-directory',
    ],
    [
      'the program directory without (x86), wrapped',
      'C:\\Progr am Files\\Sage\\Acco unts',
      'problem program-directory',
    ],
    [
      'the folder above the companies',
      'C:\\ProgramData\\Sage\\Accounts\\V33',
      'C:\\ProgramData\\Sage\\Accounts\\V33 | accdata-missing',
    ],
    [
      'a company without ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.000',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.000 | accdata-missing',
    ],
    ['a file below ACCDATA', `${PLAIN}\\SETUP.DTA`, `${PLAIN} | below-accdata`],
    [
      'a folder that only begins like ACCDATA',
      'C:\\Sage\\ACCDATA2',
      'C:\\Sage\\ACCDATA2 | accdata-missing',
    ],
    [
      'a folder that only begins like COMPANY.004',
      'C:\\Sage\\COMPANY.0045',
      'C:\\Sage\\COMPANY.0045 | accdata-missing',
    ],
    ['a forbidden character', 'C:\\Sage\\a|b\\ACCDATA', 'problem forbidden-characters'],
    ['half of a character', 'C:\\Sage\\a\uD83Db\\ACCDATA', 'problem broken-characters'],
    ['a reserved name', 'C:\\Sage\\AUX\\ACCDATA', 'problem reserved-name'],
    ['a way up', PLAIN.replace('Sage', '..'), 'problem dot-parts'],
    ['a final dot', 'C:\\Sage\\STANLEY.\\ACCDATA', 'problem trailing-dot'],
    ['the longest path', `C:\\${'x'.repeat(248)}\\ACCDATA`, `C:\\${'x'.repeat(248)}\\ACCDATA`],
    ['a path that is one too long', `C:\\${'x'.repeat(249)}\\ACCDATA`, 'problem too-long'],
  ]);

  it.each([
    ['C:\\Sage\\COMPANY.000', ['C:\\Sage\\COMPANY.000\\ACCDATA']],
    ['C:\\Sage\\STANLEY1', ['C:\\Sage\\STANLEY1\\ACCDATA']],
    ['C:\\ProgramData\\Sage\\Accounts\\2020', []],
    ['C:\\ProgramData\\Sage\\Accounts', []],
    ['C:\\ProgramData\\Sage', []],
    ['C:\\ProgramData', []],
  ])('%s: offers ACCDATA only below a company', (text, alternatives) => {
    expect(warningOf(text, 'accdata-missing')).toMatchObject({ alternatives });
  });

  it('names the variable', () => {
    expect(readDataDirectory('%ProgramData%\\Sage')).toMatchObject({
      problem: { variable: '%ProgramData%' },
    });
  });
});

/** Checks everything that holds for every reading, whatever was pasted. */
function expectSafe(reading: DataDirectoryReading): void {
  if (reading.kind === 'problem') return;
  expect(reading.path).toMatch(/^(?:[A-Z]:\\|\\\\[^\\]+\\)[^\\]/);
  const names = reading.path.replace(/^(?:[A-Z]:|\\)\\/, '').split('\\');
  expect(names.filter((name) => !isOneComponent(name))).toEqual([]);
}

describe('any text', () => {
  it.each([
    ['of all of Unicode', anyText],
    ['that looks like paths', pathLikeText],
    ['behind Sage’s folder', pathLikeText.map((text) => `C:\\ProgramData\\Sage\\${text}`)],
  ])('%s throws nothing and gives names that Windows allows', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSafe(readDataDirectory(text));
      }),
    );
  });

  it('that was read once reads the same again', () => {
    fc.assert(
      fc.property(pathLikeText, (text) => {
        const reading = readDataDirectory(`C:\\${text}`);
        if (reading.kind === 'problem') return;
        expect(readDataDirectory(reading.path)).toMatchObject({
          path: reading.path,
          corrections: [],
        });
      }),
    );
  });

  it('that wrapping did to a known path is undone', () => {
    const known = fc.constantFrom(
      PLAIN,
      'C:\\ProgramData\\Sage\\Accounts\\2020\\COMPANY.004\\ACCDATA',
      'F:\\Sage\\Accounts\\V34\\DEMODATA\\ACCDATA',
      '\\\\server01\\sage\\accounts\\2024\\Company.000\\AccData',
    );
    const gaps = fc.array(
      fc.tuple(fc.nat(80), fc.constantFrom(' ', '\n', '\r\n', '  ', ' \n ', '\u00A0', '\u200B')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(known, gaps, (path, found) => {
        let wrapped = path;
        // Behind the start of the path, which is how a path is found.
        for (const [place, gap] of found) {
          const index = 3 + (place % (wrapped.length - 3));
          wrapped = wrapped.slice(0, index) + gap + wrapped.slice(index);
        }
        expect(readDataDirectory(wrapped)).toMatchObject({ path });
      }),
    );
  });

  it.each(ADVERSARIAL_TEXTS)('of a megabyte of %s is read', (_, text) => {
    expectSafe(readDataDirectory(text));
  });
});
