import { describe, expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { alternativePaths, offeredPaths, warningOf } from './readings.ts';
import { table } from './reading-table.ts';

describe('quotes around it', () => {
  table([
    [
      'straight ones, as from "Copy as path"',
      '"C:\\Users\\jean"',
      'C:\\Users\\jean | quotes-removed',
    ],
    ['straight single ones', "'C:\\Users\\jean'", 'C:\\Users\\jean | quotes-removed'],
    ['curly ones', '“C:\\Users\\jean”', 'C:\\Users\\jean | quotes-removed'],
    ['curly single ones', '‘C:\\Users\\jean’', 'C:\\Users\\jean | quotes-removed'],
    ['German ones', '„C:\\Users\\jean“', 'C:\\Users\\jean | quotes-removed'],
    [
      'guillemets with no-break spaces',
      '«\u00A0C:\\Users\\jean\u202F»',
      'C:\\Users\\jean | no-break-space-removed | quotes-removed',
    ],
    ['back quotes', '`C:\\Users\\jean`', 'C:\\Users\\jean | quotes-removed'],
    [
      'two kinds at once around a name',
      '"«jean»"',
      'C:\\Users\\jean | quotes-removed | unverified',
    ],
    ['two kinds at once', '"«C:\\Users\\jean»"', 'C:\\Users\\jean | quotes-removed'],
    ['only an opening one', '"C:\\Users\\jean', 'C:\\Users\\jean | quotes-removed'],
    ['only a closing one', 'C:\\Users\\jean"', 'C:\\Users\\jean | quotes-removed'],
    ['around a name', '« jean »', 'C:\\Users\\jean | quotes-removed | unverified'],
    ['around nothing', '""', 'problem empty'],
    [
      'an apostrophe inside stays',
      "'C:\\Users\\O'Brien\\AppData\\Local'",
      "C:\\Users\\O'Brien | quotes-removed",
    ],
    ['an apostrophe at the end of a name stays', "C:\\Users\\jean'\\AppData", "C:\\Users\\jean'"],
    ['a curly apostrophe inside stays', 'C:\\Users\\L’Hôte\\AppData', 'C:\\Users\\L’Hôte'],
    ['guillemets inside stay', 'C:\\Users\\a«b»\\AppData', 'C:\\Users\\a«b»'],
    [
      'PowerShell’s string alone',
      "'C:\\Users\\O''Brien\\AppData'",
      "C:\\Users\\O'Brien | quotes-removed",
    ],
    [
      'PowerShell’s doubled quotes are single ones',
      "& 'C:\\Users\\O''Brien\\AppData\\Local\\Codat\\Sage50Connector.exe'",
      "C:\\Users\\O'Brien | quotes-removed | found-in-text",
    ],
    [
      'PowerShell’s doubled curly quotes are single ones',
      "Add-MpPreference -ExclusionPath 'C:\\Users\\L’’Hôte\\AppData\\Local\\Codat'",
      'C:\\Users\\L’Hôte | quotes-removed | found-in-text',
    ],
    [
      'doubled quotes outside PowerShell’s stay',
      "C:\\Users\\O''Brien\\AppData",
      "C:\\Users\\O''Brien",
    ],
    ['parentheses around it', '(C:\\Users\\jean)', 'C:\\Users\\jean'],
    ['angle brackets around it', '<C:\\Users\\jean dupont>', 'C:\\Users\\jean dupont'],
    [
      'a mark-up element around it',
      '<td>C:\\Users\\jean dupont</td>',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a table cell around it',
      '| C:\\Users\\jean dupont | oui |',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    ['asterisks around it', '**C:\\Users\\jean dupont**', 'C:\\Users\\jean dupont | found-in-text'],
  ]);
});

describe('characters that nobody sees', () => {
  table([
    [
      'the mark that the Security tab adds',
      '\u202AC:\\Users\\jean',
      'C:\\Users\\jean | invisible-removed',
    ],
    ['marks at the end', 'C:\\Users\\jean\u202C\u200B', 'C:\\Users\\jean | invisible-removed'],
    [
      'marks beside a separator',
      'C:\\Users\\\u200Ejean\u200B\\AppData',
      'C:\\Users\\jean | invisible-removed',
    ],
    ['marks beside the colon', 'C:\u200E\\Users\\jean', 'C:\\Users\\jean | invisible-removed'],
    [
      'marks beside a quote',
      '"\u200BC:\\Users\\jean"',
      'C:\\Users\\jean | invisible-removed | quotes-removed',
    ],
    [
      'a no-break space beside a separator',
      'C:\\Users\\jean\u00A0\\AppData',
      'C:\\Users\\jean | no-break-space-removed',
    ],
    [
      'a narrow no-break space at the start',
      '\u202Fjean',
      'C:\\Users\\jean | no-break-space-removed | unverified',
    ],
    ['a byte order mark', '\uFEFFC:\\Users\\jean', 'C:\\Users\\jean | invisible-removed'],
    [
      'a mark before a space at the end of a line',
      'C:\\Users\\jean\u200E \nMerci à tous',
      'C:\\Users\\jean | invisible-removed | found-in-text',
    ],
    ['a line separator at the end', 'C:\\Users\\jean\u2028', 'C:\\Users\\jean | invisible-removed'],
    [
      'a soft hyphen inside a name stays',
      'C:\\Users\\je\u00ADan\\AppData',
      'C:\\Users\\je\u00ADan | invisible-inside',
    ],
    [
      'a direction mark inside a name stays',
      'C:\\Users\\je\u202Ean\\AppData',
      'C:\\Users\\je\u202Ean | invisible-inside',
    ],
    [
      'the choice of an emoji’s style is no secret',
      'C:\\Users\\❤\uFE0F\\AppData',
      'C:\\Users\\❤\uFE0F',
    ],
    [
      'the same mark without an emoji stays',
      'C:\\Users\\jean\uFE0F\\AppData',
      'C:\\Users\\jean\uFE0F | invisible-inside',
    ],
    [
      'a no-break space inside a name stays',
      'C:\\Users\\jean\u00A0dupont\\AppData',
      'C:\\Users\\jean\u00A0dupont | no-break-space-inside',
    ],
    [
      'a leading space in a name stays',
      'C:\\Users\\ jean\\AppData',
      'C:\\Users\\ jean | leading-space',
    ],
    ['nothing else is nothing', ' \u200B\u00A0\uFEFF ', 'problem empty'],
  ]);

  it('names each removed character once', () => {
    expect(readProfile('\u202A\u202AC:\\Users\\jean\u200B\\x')).toMatchObject({
      corrections: [{ code: 'invisible-removed', characters: ['U+202A', 'U+200B'] }, {}],
    });
  });

  it('offers both readings of a no-break space inside a name', () => {
    const reading = readProfile('C:\\Users\\jean\u00A0dupont\\AppData');
    const warning = warningOf(reading, 'no-break-space-inside');
    expect(warning).toMatchObject({ characters: ['U+00A0'] });
    expect(alternativePaths(warning)).toEqual(['C:\\Users\\jean dupont']);
  });

  it('offers no reading that Windows would not allow', () => {
    const reading = readProfile('C:\\Users\\nul\u00A0.x\\AppData');
    expect(warningOf(reading, 'no-break-space-inside')).toMatchObject({ alternatives: [] });
  });

  it('offers both readings of a leading space', () => {
    const reading = readProfile('C:\\Users\\ jean\\AppData');
    expect(alternativePaths(warningOf(reading, 'leading-space'))).toEqual(['C:\\Users\\jean']);
  });

  it('names the unusual characters', () => {
    expect(warningOf(readProfile('C:\\Users\\a%@\\x'), 'unusual-characters')).toMatchObject({
      characters: ['%', '@'],
    });
  });

  it.each(['\u007F', '\u0085', '\u009B', '\u2028', '\u2029'])(
    'refuses %j inside a name: a console would act on it',
    (character) => {
      expect(readProfile(`C:\\Users\\a${character}b\\AppData\\Local\\Codat`)).toMatchObject({
        kind: 'problem',
      });
    },
  );
});

describe('wrapped lines', () => {
  table([
    [
      'a break before a separator',
      'C:\\Users\\jean\n\\AppData\\Local\\Codat',
      'C:\\Users\\jean | line-breaks-joined',
    ],
    [
      'a break after a separator',
      'C:\\Users\\\r\njean\\AppData\\Local',
      'C:\\Users\\jean | line-breaks-joined',
    ],
    [
      'a break before the name, with nothing below',
      'C:\\Users\\\njean',
      'C:\\Users\\jean | line-breaks-joined',
    ],
    ['a break after the drive', 'C:\n\\Users\\jean', 'C:\\Users\\jean | line-breaks-joined'],
    ['a break inside Users', 'C:\\Us\ners\\jean', 'C:\\Users\\jean | line-breaks-joined'],
    [
      'a break inside AppData',
      'C:\\Users\\jean\\App\n  Data\\Local',
      'C:\\Users\\jean | line-breaks-joined',
    ],
    [
      'a break inside the name',
      'C:\\Users\\jean.du\npont\\AppData\\Local',
      'problem line-break-inside',
    ],
    [
      'a break inside the name, with nothing below',
      'C:\\Users\\jean.du\npont',
      'problem line-break-inside',
    ],
    [
      'a break at a space inside the name',
      'C:\\Users\\jean \ndupont\\AppData\\Local',
      'C:\\Users\\jean dupont | line-breaks-joined',
    ],
    [
      'a break inside Codat of the true folder',
      'C:\\Users\\jean\\AppData\\Local\\Co\ndat',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a second line that repeats the name',
      'C:\\Users\\jean\njean',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a second line that repeats the name in another casing',
      'C:\\Users\\jean\nJean',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a second line with words',
      'C:\\Users\\jean\nest mon dossier',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'more lines after the path',
      'C:\\Users\\jean\\AppData\\Local\\Codat\nMerci',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'lines that have nothing to do with the path',
      'C:\\Users\\jean\nOuvrez ceci\nAppData\\Local',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a word on the next line could be a part of the name',
      'C:\\Users\\jean\nOuvrez\nAppData\\Local',
      'problem line-break-inside',
    ],
    [
      'a third line after a path of two',
      'C:\\Users\\\njean\nMerci',
      'C:\\Users\\jean | line-breaks-joined | found-in-text',
    ],
  ]);

  it('asks which reading is right: with or without a space', () => {
    const reading = readProfile('C:\\Users\\jean.du\npont\\AppData\\Local');
    expect(offeredPaths(reading)).toEqual(['C:\\Users\\jean.dupont', 'C:\\Users\\jean.du pont']);
  });

  it('offers the first line alone too, where nothing says that the path goes on', () => {
    expect(offeredPaths(readProfile('C:\\Users\\jean.du\npont'))).toEqual([
      'C:\\Users\\jean.dupont',
      'C:\\Users\\jean.du pont',
      'C:\\Users\\jean.du',
    ]);
  });
});
