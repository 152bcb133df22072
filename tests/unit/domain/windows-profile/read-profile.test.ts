import { describe, expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile';
import { alternativePaths, summary, warningOf } from './readings';

/** What the row shows, what is pasted, and the whole reading: path, corrections, warnings, or the problem. */
type Row = readonly [why: string, pasted: string, expected: string];

function table(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, pasted, expected) => {
    expect(summary(readProfile(pasted))).toBe(expected);
  });
}

describe('a folder name alone', () => {
  table([
    ['is taken to be below C:\\Users, unverified', 'jean', 'C:\\Users\\jean | unverified'],
    [
      'loses ordinary spaces around it without a word',
      '  jean\t\r\n',
      'C:\\Users\\jean | unverified',
    ],
    ['keeps the spaces inside it', 'Jean  Dupont', 'C:\\Users\\Jean  Dupont | unverified'],
    ['may be user.DOMAIN', 'jean.SOCIETE', 'C:\\Users\\jean.SOCIETE | unverified'],
    ['may be user.000', 'jean.000', 'C:\\Users\\jean.000 | unverified'],
    ['may be user_001', 'jean_001', 'C:\\Users\\jean_001 | unverified'],
    ['may begin with a period', '.jean', 'C:\\Users\\.jean | unverified'],
    ['may have an initial', 'J. Dupont', 'C:\\Users\\J. Dupont | unverified'],
    [
      'may have an apostrophe, ampersand and parentheses',
      "O'Brien & (fils)",
      "C:\\Users\\O'Brien & (fils) | unverified",
    ],
    ['may be an emoji', '🦊', 'C:\\Users\\🦊 | unverified'],
    [
      'may be a joined emoji, with a warning',
      '👩‍💻',
      'C:\\Users\\👩‍💻 | unverified | invisible-inside',
    ],
    ['keeps a combining accent as it is', 'Rene\u0301', 'C:\\Users\\Rene\u0301 | unverified'],
    [
      'keeps a single accented character as it is',
      'Ren\u00E9',
      'C:\\Users\\Ren\u00E9 | unverified',
    ],
    ['with % gets a warning', '50%', 'C:\\Users\\50% | unverified | unusual-characters'],
    [
      'with @ but no domain gets a warning',
      'jean@bureau',
      'C:\\Users\\jean@bureau | unverified | unusual-characters',
    ],
    [
      'that is short for another gets a warning',
      'RUBN~1',
      'C:\\Users\\RUBN~1 | unverified | short-name',
    ],
    ['may be followed by a separator', 'jean\\', 'C:\\Users\\jean | unverified'],
    ['of 64 characters is a name', 'x'.repeat(64), `C:\\Users\\${'x'.repeat(64)} | unverified`],
    [
      'of 64 characters that take two units each is a name',
      '🦊'.repeat(64),
      `C:\\Users\\${'🦊'.repeat(64)} | unverified`,
    ],
    ['of 65 characters is none', 'x'.repeat(65), 'problem no-path'],
    ['of several lines is none', 'jean\ndupont', 'problem no-path'],
    ['that is Users says that the name is missing', 'Users', 'problem missing-name'],
    ['that is Explorer’s label of Users as well', 'Utilisateurs', 'problem missing-name'],
    ['that is AppData as well', 'AppData', 'problem missing-name'],
  ]);
});

describe('a path in a profile', () => {
  table([
    ['is read as it is', 'C:\\Users\\jean', 'C:\\Users\\jean'],
    ['may end in a separator', 'C:\\Users\\jean\\', 'C:\\Users\\jean'],
    ['may end in a space', 'C:\\Users\\jean ', 'C:\\Users\\jean'],
    [
      'may lead to the connector’s folder',
      'C:\\Users\\jean\\AppData\\Local\\Codat',
      'C:\\Users\\jean',
    ],
    [
      'may lead to the connector',
      'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe',
      'C:\\Users\\jean',
    ],
    [
      'may lead to the connector by its other name',
      'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50 Connector.exe',
      'C:\\Users\\jean',
    ],
    [
      'may lead elsewhere, and that is told',
      'C:\\Users\\jean\\Desktop\\facture.pdf',
      'C:\\Users\\jean | below-profile',
    ],
    [
      'may go on below the connector, and that is told',
      'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe\\x',
      'C:\\Users\\jean | below-profile',
    ],
    ['may be on any drive', 'D:\\Users\\jean', 'D:\\Users\\jean'],
    [
      'may be in any case; the name keeps its own',
      'c:\\USERS\\JeaN\\appdata\\LOCAL\\codat',
      'C:\\Users\\JeaN',
    ],
    ['may have forward slashes', 'C:/Users/jean/AppData', 'C:\\Users\\jean | slashes-turned'],
    [
      'may have doubled separators, as in a log',
      'C:\\\\Users\\\\jean\\\\AppData',
      'C:\\Users\\jean | slashes-turned',
    ],
    ['may have a space after the colon', 'C: \\Users\\jean', 'C:\\Users\\jean'],
    [
      'may lack its drive, unverified then',
      '\\Users\\jean\\AppData',
      'C:\\Users\\jean | unverified',
    ],
    ['may begin at Users, unverified', 'Users\\Jean Dupont', 'C:\\Users\\Jean Dupont | unverified'],
    [
      'may begin at the label of Users, unverified',
      'Utilisateurs\\jean',
      'C:\\Users\\jean | users-label | unverified',
    ],
    ['may begin at the name, unverified', 'jean\\AppData\\Local', 'C:\\Users\\jean | unverified'],
    [
      'may be of a profile called AppData',
      'C:\\Users\\AppData\\AppData\\Local\\Codat',
      'C:\\Users\\AppData',
    ],
    ['may be of a profile called Codat', 'C:\\Users\\Codat', 'C:\\Users\\Codat'],
    [
      'with % in the name gets a warning',
      'C:\\Users\\a%b%c\\AppData',
      'C:\\Users\\a%b%c | unusual-characters',
    ],
    [
      'with an e-mail address as the name gets a warning',
      'C:\\Users\\jean@x.fr\\AppData\\Local',
      'C:\\Users\\jean@x.fr | unusual-characters',
    ],
    [
      'with characters that only look like separators gets a warning',
      'C:\\Users\\a\u2215b\\AppData',
      'C:\\Users\\a\u2215b | unusual-characters',
    ],
    [
      'with a lost character gets a warning',
      'C:\\Users\\Ren\uFFFD\\AppData',
      'C:\\Users\\Ren\uFFFD | unusual-characters',
    ],
    [
      'with a short name gets a warning',
      'C:\\Users\\RUBN~1\\AppData\\Local',
      'C:\\Users\\RUBN~1 | short-name',
    ],
    [
      'with a name of the usual length and a tilde does not',
      'C:\\Users\\rubn.x~1y\\AppData\\Local',
      'C:\\Users\\rubn.x~1y',
    ],
    ['without a name says so', 'C:\\Users\\', 'problem missing-name'],
    [
      'with AppData where the name should be says so',
      'C:\\Users\\AppData\\Local\\Codat',
      'problem missing-name',
    ],
    ['from AppData on says so', 'AppData\\Local\\Codat', 'problem missing-name'],
    ['that is elsewhere on the PC is no profile', 'C:\\ProgramData\\Sage', 'problem not-a-profile'],
    ['that is only a drive is no profile', 'C:\\', 'problem not-a-profile'],
    ['that is only a letter and a colon is no profile', 'C:', 'problem not-a-profile'],
    ['that lacks its first separator is no profile', 'C:Users\\jean', 'problem not-a-profile'],
    ['relative to something else is no profile', 'Documents\\Codat\\x', 'problem not-a-profile'],
  ]);
});

describe('a profile elsewhere', () => {
  table([
    ['ends where AppData begins', 'E:\\Profils\\anna\\AppData\\Local\\Codat', 'E:\\Profils\\anna'],
    ['may be at the drive’s root', 'E:\\anna\\AppData\\Local', 'E:\\anna'],
    ['may be deep', 'E:\\a\\b\\anna\\AppData\\Local', 'E:\\a\\b\\anna'],
    [
      'is known from AppData\\Roaming too',
      'E:\\Profils\\anna\\AppData\\Roaming\\Sage',
      'E:\\Profils\\anna | below-profile',
    ],
    ['is known from AppData at the end', 'E:\\Profils\\anna\\AppData', 'E:\\Profils\\anna'],
    [
      'is not known from a folder AppData with other folders',
      'E:\\Profils\\anna\\AppData\\Photos',
      'problem not-a-profile',
    ],
    ['is not known without AppData', 'E:\\Profils\\anna', 'problem not-a-profile'],
    [
      'below a profile offers the outer one',
      'C:\\Users\\jean\\Copie\\anna\\AppData\\Local',
      'C:\\Users\\jean\\Copie\\anna | nested-root',
    ],
    ['without a name says so', 'E:\\AppData\\Local\\Codat', 'problem missing-name'],
  ]);

  it('offers the profile around it', () => {
    const reading = readProfile('C:\\Users\\jean\\Copie\\anna\\AppData\\Local');
    expect(alternativePaths(warningOf(reading, 'nested-root'))).toEqual(['C:\\Users\\jean']);
  });
});

describe('the connector’s folder elsewhere', () => {
  table([
    ['is accepted as it is', 'D:\\Apps\\Codat', 'true folder D:\\Apps\\Codat | elsewhere'],
    ['is accepted in any case', 'D:\\Apps\\CODAT\\', 'true folder D:\\Apps\\CODAT | elsewhere'],
    [
      'is found from its program',
      'C:\\Program Files (x86)\\Client\\Codat\\Sage50Connector.exe',
      'true folder C:\\Program Files (x86)\\Client\\Codat | elsewhere',
    ],
    [
      'may be in a profile',
      'C:\\Users\\jean\\AppData\\Local\\Programs\\Codat',
      'true folder C:\\Users\\jean\\AppData\\Local\\Programs\\Codat | elsewhere',
    ],
    [
      'may be in AppData\\Roaming',
      'C:\\Users\\jean\\AppData\\Roaming\\Codat',
      'true folder C:\\Users\\jean\\AppData\\Roaming\\Codat | elsewhere',
    ],
    [
      'may be followed by a full stop',
      'Le dossier est D:\\Apps\\Codat.',
      'true folder D:\\Apps\\Codat | found-in-text | elsewhere',
    ],
    ['is another folder with another name', 'D:\\Apps\\Codat connector', 'problem not-a-profile'],
    [
      'is the profile’s own if it is below it',
      'C:\\Users\\jean\\AppData\\Local\\Codat\\Codat',
      'C:\\Users\\jean | below-profile',
    ],
    [
      'gives way to a profile in the same text',
      'D:\\Apps\\Codat\nC:\\Users\\jean\\AppData\\Local',
      'C:\\Users\\jean | found-in-text',
    ],
    ['is checked like any path', 'D:\\NUL\\Codat', 'problem reserved-name'],
    ['on a network is refused', '\\\\serveur\\apps\\Codat', 'problem network-path'],
  ]);

  it('offers the profile that it is in', () => {
    const reading = readProfile('C:\\Users\\jean\\AppData\\Local\\Programs\\Codat');
    expect(alternativePaths(warningOf(reading, 'elsewhere'))).toEqual(['C:\\Users\\jean']);
  });
});

describe('Explorer’s labels', () => {
  table([
    ['« Utilisateurs » becomes Users', 'C:\\Utilisateurs\\jean', 'C:\\Users\\jean | users-label'],
    [
      '« Utilisateurs » becomes Users in any case',
      'c:/utilisateurs/jean',
      'C:\\Users\\jean | slashes-turned | users-label',
    ],
    [
      '« Documents and Settings » is the same directory',
      'C:\\Documents and Settings\\jean',
      'C:\\Users\\jean | users-label',
    ],
    [
      '« Utilisateurs » further down is a folder like others',
      'E:\\Utilisateurs2\\Utilisateurs\\AppData\\Local',
      'E:\\Utilisateurs2\\Utilisateurs',
    ],
  ]);

  it('tells which label it replaced', () => {
    const reading = readProfile('C:\\Utilisateurs\\jean');
    expect(reading).toMatchObject({
      corrections: [{ code: 'users-label', label: 'Utilisateurs' }],
    });
  });
});

describe('other ways of writing a path', () => {
  table([
    [
      'a file address',
      'file:///C:/Users/Jean%20Dupont/AppData',
      'C:\\Users\\Jean Dupont | address-rewritten',
    ],
    [
      'a file address with a host',
      'file://localhost/C:/Users/jean',
      'C:\\Users\\jean | address-rewritten',
    ],
    [
      'a file address in capitals with accents',
      'FILE:///C:/Users/Ren%C3%A9/x',
      'C:\\Users\\René | address-rewritten | below-profile',
    ],
    [
      'a file address with a per cent sign in the name',
      'file:///C:/Users/50%25/AppData',
      'C:\\Users\\50% | address-rewritten | unusual-characters',
    ],
    [
      'a file address that is badly encoded stays as it is',
      'file:///C:/Users/50%/AppData',
      'C:\\Users\\50% | address-rewritten | unusual-characters',
    ],
    [
      'a file address cannot bring a line break',
      'file:///C:/Users/a%0Ab/AppData',
      'C:\\Users\\a%0Ab | address-rewritten | unusual-characters',
    ],
    [
      'a file address cannot bring a hidden way up',
      'file:///C:/Users/jean/%2E%2E/anna',
      'problem dot-parts',
    ],
    [
      'a file address in a sentence ends at the space',
      'Voir file:///C:/Users/Jean%20Dupont ici',
      'C:\\Users\\Jean Dupont | address-rewritten | found-in-text',
    ],
    ['a file address on a server', 'file://serveur/profils/jean', 'problem network-path'],
    ['an extended path', '\\\\?\\C:\\Users\\jean', 'C:\\Users\\jean | address-rewritten'],
    ['a path of Git’s shell', '/c/Users/jean/AppData', 'C:\\Users\\jean | address-rewritten'],
    ['a path of WSL', '/mnt/d/Users/jean', 'D:\\Users\\jean | address-rewritten'],
    [
      'Explorer’s breadcrumbs',
      'Ce PC > Disque local (C:) > Utilisateurs > jean > AppData',
      'C:\\Users\\jean | address-rewritten | users-label',
    ],
    [
      'Explorer’s breadcrumbs with other arrows',
      'This PC › OS (D:) › Users › jean',
      'D:\\Users\\jean | address-rewritten',
    ],
    ['a web address is no path', 'https://exemple.fr/Users/jean', 'problem no-path'],
  ]);
});

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

  it('offers both readings of a leading space', () => {
    const reading = readProfile('C:\\Users\\ jean\\AppData');
    expect(alternativePaths(warningOf(reading, 'leading-space'))).toEqual(['C:\\Users\\jean']);
  });

  it('names the unusual characters, those without a shape by number', () => {
    expect(warningOf(readProfile('C:\\Users\\a%@\u007F\\x'), 'unusual-characters')).toMatchObject({
      characters: ['%', '@', 'U+007F'],
    });
  });
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
      'C:\\Users\\jean.dupont | line-breaks-joined | line-break-inside',
    ],
    [
      'a break inside the name, with nothing below',
      'C:\\Users\\jean.du\npont',
      'C:\\Users\\jean.dupont | line-breaks-joined | line-break-inside',
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
      'C:\\Users\\jean\nOuvrez\nAppData\\Local',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a third line after a path of two',
      'C:\\Users\\\njean\nMerci',
      'C:\\Users\\jean | line-breaks-joined | found-in-text',
    ],
  ]);

  it('offers the reading with a space', () => {
    const reading = readProfile('C:\\Users\\jean.du\npont\\AppData\\Local');
    expect(alternativePaths(warningOf(reading, 'line-break-inside'))).toEqual([
      'C:\\Users\\jean.du pont',
    ]);
  });

  it('offers the first line alone, where nothing says that the path goes on', () => {
    const reading = readProfile('C:\\Users\\jean.du\npont');
    expect(alternativePaths(warningOf(reading, 'line-break-inside'))).toEqual([
      'C:\\Users\\jean.du pont',
      'C:\\Users\\jean.du',
    ]);
  });
});

describe('a path within a text', () => {
  table([
    [
      'a sentence in guillemets',
      'Windows ne trouve pas « C:\\Users\\jean dupont ». Vérifiez le nom.',
      'C:\\Users\\jean dupont | quotes-removed | found-in-text',
    ],
    [
      'a log line',
      "10:22:11 [ERR] Access to the path 'C:\\Users\\jean\\AppData\\Local\\Codat\\x.log' is denied.",
      'C:\\Users\\jean | quotes-removed | found-in-text',
    ],
    [
      'a log line with an apostrophe in the name',
      "Access to 'C:\\Users\\O'Brien\\AppData\\Local\\Codat\\x.log' is denied.",
      "C:\\Users\\O'Brien | quotes-removed | found-in-text",
    ],
    [
      'an error message without quotes',
      'Impossible de lancer C:\\Users\\jean dupont\\AppData\\Local\\Codat\\Sage50Connector.exe',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'JSON',
      '{"path":"C:\\\\Users\\\\jean\\\\AppData\\\\Local"}',
      'C:\\Users\\jean | quotes-removed | slashes-turned | found-in-text',
    ],
    [
      'an elision before the path is no quote',
      "le contenu d'C:\\Users\\jean' dupont\\AppData\\Local",
      "C:\\Users\\jean' dupont | found-in-text",
    ],
    [
      'a sentence that goes on after the name',
      'C:\\Users\\jean est introuvable.',
      'C:\\Users\\jean | found-in-text | end-unclear',
    ],
    [
      'a sentence that ends with the name',
      'Mon dossier est C:\\Users\\jean.',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a sentence with a comma after the name',
      'Dans C:\\Users\\jean, rien.',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a name of two words after a few words',
      'Voir C:\\Users\\jean dupont',
      'C:\\Users\\jean | found-in-text | end-unclear',
    ],
    [
      'a name of two words after a label',
      'Dossier : C:\\Users\\jean dupont',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a name of two words in a list',
      '- C:\\Users\\jean dupont',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    ['a colon after the name', 'C:\\Users\\jean: accès refusé', 'C:\\Users\\jean | found-in-text'],
    ['a French question', 'Est-ce C:\\Users\\jean ?', 'C:\\Users\\jean | found-in-text'],
    [
      'a table with tabs',
      'C:\\Users\\jean dupont\t12 Mo',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    ['closing mark-up', 'C:\\Users\\jean dupont</path>', 'C:\\Users\\jean dupont | found-in-text'],
    [
      'a long name alone offers its first word',
      'C:\\Users\\jean de la fontaine fils',
      'C:\\Users\\jean de la fontaine fils | end-unclear',
    ],
    [
      'the better of two paths',
      'Installé de C:\\Users\\admin\\x.exe vers C:\\Users\\jean\\AppData\\Local\\Codat',
      'C:\\Users\\jean | found-in-text | other-profiles',
    ],
    [
      'a path to Codat beats one to AppData',
      'C:\\Users\\admin\\AppData\\Local\\Temp\nC:\\Users\\jean\\AppData\\Local\\Codat',
      'C:\\Users\\jean | found-in-text | other-profiles',
    ],
    [
      'two paths that are equally good',
      'C:\\Users\\jean et C:\\Users\\anna',
      'problem several-profiles',
    ],
    ['two quoted paths', '"C:\\Users\\jean" "C:\\Users\\anna"', 'problem several-profiles'],
    [
      'the same path twice, in two cases',
      'C:\\Users\\jean, c:\\users\\JEAN',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a list with semicolons',
      'C:\\Users\\jean\\bin;C:\\Windows',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a path that cannot be and one that can',
      'C:\\Users\\Public\\x C:\\Users\\jean\\x',
      'C:\\Users\\jean | found-in-text',
    ],
    ['only a path that cannot be', 'Voir C:\\Users\\Public\\x', 'problem not-a-person'],
    [
      'a path on a server and one that can be',
      '\\\\serveur\\x\\y puis C:\\Users\\jean\\AppData',
      'C:\\Users\\jean | found-in-text',
    ],
  ]);

  it('offers the longer reading of a name whose end is unclear', () => {
    const reading = readProfile('Voir C:\\Users\\jean dupont');
    expect(alternativePaths(warningOf(reading, 'end-unclear'))).toEqual(['C:\\Users\\jean dupont']);
  });

  it('offers the first word of a long name that stands alone', () => {
    const reading = readProfile('C:\\Users\\jean de la fontaine fils');
    expect(alternativePaths(warningOf(reading, 'end-unclear'))).toEqual(['C:\\Users\\jean']);
  });

  it('names the other profiles of the text', () => {
    const reading = readProfile('C:\\Users\\admin\\x, C:\\Users\\jean\\AppData\\Local\\Codat');
    expect(alternativePaths(warningOf(reading, 'other-profiles'))).toEqual(['C:\\Users\\admin']);
  });

  it('offers all the profiles between which it does not choose', () => {
    const reading = readProfile('C:\\Users\\jean et C:\\Users\\anna');
    expect(reading.kind === 'problem' && alternativePaths(reading.problem)).toEqual([
      'C:\\Users\\jean',
      'C:\\Users\\anna',
    ]);
  });

  it('offers a few other profiles at most', () => {
    const paths = Array.from({ length: 50 }, (_, index) => `C:\\Users\\jean${index}\\x`);
    const reading = readProfile([...paths, 'C:\\Users\\anna\\AppData\\Local'].join('\n'));
    expect(alternativePaths(warningOf(reading, 'other-profiles'))).toHaveLength(5);
  });
});

describe('the output of commands', () => {
  const set = [
    'ALLUSERSPROFILE=C:\\ProgramData',
    'APPDATA=C:\\Users\\jean dupont\\AppData\\Roaming',
    'HOMEDRIVE=C:',
    'HOMEPATH=\\Users\\jean dupont',
    'LOCALAPPDATA=C:\\Users\\jean dupont\\AppData\\Local',
    'LOGONSERVER=\\\\PC-JEAN',
    'Path=C:\\Windows\\system32;C:\\Users\\admin\\AppData\\Local\\Codat',
    'PUBLIC=C:\\Users\\Public',
    'TEMP=C:\\Users\\JEANDU~1\\AppData\\Local\\Temp',
    'USERPROFILE=C:\\Users\\jean dupont',
  ].join('\r\n');

  table([
    ['echo %USERPROFILE%', 'C:\\Users\\jean dupont\r\n', 'C:\\Users\\jean dupont'],
    [
      'echo %LOCALAPPDATA% with its prompt',
      'C:\\Users\\jean>echo %LOCALAPPDATA%\r\nC:\\Users\\jean\\AppData\\Local\r\n\r\nC:\\Users\\jean>',
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'echo %USERPROFILE% at another prompt',
      'C:\\Windows\\system32>echo %USERPROFILE%\r\nC:\\Users\\jean dupont',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      '$env:LOCALAPPDATA with its prompt',
      'PS C:\\Users\\jean> $env:LOCALAPPDATA\nC:\\Users\\jean\\AppData\\Local',
      'C:\\Users\\jean | found-in-text',
    ],
    ['a prompt alone', 'C:\\Users\\jean dupont>', 'C:\\Users\\jean dupont | found-in-text'],
    ['set', set, 'C:\\Users\\jean dupont | found-in-text | other-profiles'],
    [
      'one line of set',
      'USERPROFILE=C:\\Users\\jean dupont',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'Get-ChildItem env:',
      'USERPROFILE                    C:\\Users\\jean dupont',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'the registry',
      'ProfileImagePath    REG_EXPAND_SZ    C:\\Users\\jean dupont',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    ['whoami', 'pc-jean\\jean dupont\r\n', 'problem domain-account'],
    [
      'whoami at a prompt elsewhere',
      'C:\\Windows\\system32>whoami\r\npc-jean\\jean',
      'problem domain-account',
    ],
    ['whoami as the system', 'nt authority\\system', 'problem system-profile'],
    ['whoami as the system, in French', 'autorite nt\\système', 'problem system-profile'],
    ['a command that was not run', 'C:\\>echo %USERPROFILE%', 'problem unexpanded-variable'],
  ]);
});

describe('what is no path', () => {
  table([
    ['nothing', '', 'problem empty'],
    ['an e-mail address', 'jean.dupont@exemple.fr', 'problem email'],
    ['an e-mail address in a sentence', 'Mon adresse est jean@exemple.fr.', 'problem email'],
    ['an account of a domain', 'SOCIETE\\jean', 'problem domain-account'],
    ['an account of a domain with a slash', 'SOCIETE/jean', 'problem domain-account'],
    ['an account of Entra', 'AzureAD\\JeanDupont', 'problem domain-account'],
    ['a variable', '%USERPROFILE%', 'problem unexpanded-variable'],
    [
      'a variable in any case, with more behind it',
      '%LocalAppData%\\Codat',
      'problem unexpanded-variable',
    ],
    [
      'a variable inside a path',
      'C:\\Users\\%USERNAME%\\AppData\\Local\\Codat',
      'problem unexpanded-variable',
    ],
    [
      'an unknown variable as the whole name',
      'C:\\Users\\%NOM%\\AppData',
      'problem unexpanded-variable',
    ],
    ['PowerShell’s variable', '$env:LOCALAPPDATA', 'problem unexpanded-variable'],
    [
      'PowerShell’s variable in braces',
      '${env:USERPROFILE}\\AppData',
      'problem unexpanded-variable',
    ],
    ['the tilde of a shell', '~\\AppData\\Local\\Codat', 'problem unexpanded-variable'],
    ['the tilde of a shell alone', '~', 'problem unexpanded-variable'],
    ['a shell folder', 'shell:Local AppData', 'problem unexpanded-variable'],
    ['our own example', 'C:\\Users\\<your-folder>\\AppData\\Local\\Codat', 'problem placeholder'],
    ['our own example’s name', '<votre-dossier>', 'problem placeholder'],
    ['a question', 'Où est mon dossier ?', 'problem no-path'],
    ['a sentence with a full stop', 'Windows cannot find the file.', 'problem no-path'],
    ['a sentence with a comma', 'Bonjour, je cherche', 'problem no-path'],
    ['an error message', 'Erreur : dossier introuvable', 'problem no-path'],
    ['a long text', 'mot '.repeat(20), 'problem no-path'],
    ['several lines', 'Bonjour\nMerci', 'problem no-path'],
    ['a network path', '\\\\serveur\\profils\\jean\\AppData\\Local', 'problem network-path'],
    ['a network path with slashes', '//serveur/profils/jean', 'problem network-path'],
    [
      'a network path in a sentence',
      'Voir "\\\\serveur\\profils\\jean" svp',
      'problem network-path',
    ],
    ['an extended network path', '\\\\?\\UNC\\serveur\\profils\\jean', 'problem network-path'],
    ['an administrative share', '\\\\localhost\\c$\\Users\\jean', 'problem network-path'],
  ]);

  it('repeats what it recognised', () => {
    expect(readProfile('a <jean@exemple.fr>')).toMatchObject({
      problem: { address: 'jean@exemple.fr' },
    });
    expect(readProfile('SOC\\jean')).toMatchObject({ problem: { domain: 'SOC', user: 'jean' } });
    expect(readProfile('%LocalAppData%\\x')).toMatchObject({
      problem: { variable: '%LocalAppData%' },
    });
  });
});

describe('what Windows does not allow', () => {
  table([
    ...['<', '>', ':', '"', '|', '?', '*'].map(
      (character) =>
        [
          `the character ${character} in a path`,
          `C:\\Users\\je${character}an\\AppData`,
          'problem forbidden-characters',
        ] as const,
    ),
    ...['<', '>', ':', '|', '?', '*'].map(
      (character) =>
        [
          `the character ${character} in a name`,
          `je${character}an`,
          'problem forbidden-characters',
        ] as const,
    ),
    ['a tab in a path', 'C:\\Users\\je\tan\\AppData', 'problem forbidden-characters'],
    ['a NUL in a name', 'je\u0000an', 'problem forbidden-characters'],
    [
      'the wildcard of a policy',
      'C:\\Users\\*\\AppData\\Local\\Codat',
      'problem forbidden-characters',
    ],
    ['what cmd draws for an accent', 'C:\\Users\\Ren?\\AppData', 'problem forbidden-characters'],
    ['a colon at the end of a part', 'C:\\Users\\je:an', 'problem forbidden-characters'],
    ['> where it is no prompt', 'C:\\Users\\je>an', 'problem forbidden-characters'],
    [
      'a forbidden character above the name',
      'E:\\Pro|fils\\anna\\AppData\\Local',
      'problem forbidden-characters',
    ],
    ['half of a character', 'C:\\Users\\je\uD83Dan\\AppData', 'problem broken-characters'],
    ...[
      'CON',
      'prn',
      'Aux',
      'NUL',
      'COM1',
      'com9',
      'LPT1',
      'lpt9',
      'COM\u00B9',
      'LPT\u00B2',
      'com\u00B3',
      'CONIN$',
      'conout$',
    ].map((name) => [`the reserved name ${name}`, name, 'problem reserved-name'] as const),
    ['a reserved name with an extension', 'nul.txt', 'problem reserved-name'],
    ['a reserved name with a space before the extension', 'con .txt', 'problem reserved-name'],
    ['a reserved name above the folder', 'E:\\aux\\anna\\AppData\\Local', 'problem reserved-name'],
    ['COM0 is not reserved', 'COM0', 'C:\\Users\\COM0 | unverified'],
    ['COM10 is not reserved', 'COM10', 'C:\\Users\\COM10 | unverified'],
    ['a longer name is not reserved', 'Connie', 'C:\\Users\\Connie | unverified'],
    ['. as a name', '.', 'problem dot-parts'],
    ['.. as a name', 'C:\\Users\\..\\anna\\AppData', 'problem dot-parts'],
    [
      '.. below the name',
      'C:\\Users\\jean\\AppData\\Local\\Codat\\..\\..\\..\\..\\anna',
      'problem dot-parts',
    ],
    ['. in a path', 'C:\\Users\\.\\jean', 'problem dot-parts'],
    ['three dots', 'C:\\...\\AppData\\Local', 'problem trailing-dot'],
    ['a final dot', 'jean.', 'problem trailing-dot'],
    ['a final dot in a path', 'C:\\Users\\jean.\\AppData', 'problem trailing-dot'],
    ['a final space in a path', 'C:\\Users\\jean \\AppData', 'problem trailing-space'],
    [
      'the longest name that fits',
      `C:\\Users\\${'x'.repeat(210)}\\AppData`,
      `C:\\Users\\${'x'.repeat(210)}`,
    ],
    ['a name that is one too long', `C:\\Users\\${'x'.repeat(211)}\\AppData`, 'problem too-long'],
    ...['Public', 'default', 'Default User', 'All Users', 'defaultuser0', 'defaultuser100000'].map(
      (name) =>
        [`${name} is no person`, `C:\\Users\\${name}\\AppData`, 'problem not-a-person'] as const,
    ),
    ['Public alone is no person', 'Public', 'problem not-a-person'],
    ['a name that begins like one is', 'Publication', 'C:\\Users\\Publication | unverified'],
    [
      'the system’s profile',
      'C:\\Windows\\system32\\config\\systemprofile\\AppData\\Local\\Codat',
      'problem system-profile',
    ],
    [
      'the profile of a service',
      'C:\\Windows\\ServiceProfiles\\LocalService\\AppData\\Local',
      'problem system-profile',
    ],
    ['the system’s profile by its name', 'systemprofile', 'problem system-profile'],
  ]);

  it('names the forbidden characters, those without a shape by number', () => {
    expect(readProfile('C:\\Users\\a|b?c\u0001d|\\AppData')).toMatchObject({
      problem: { characters: ['|', '?', 'U+0001'] },
    });
  });

  it('tells how long the path would be', () => {
    expect(readProfile(`C:\\Users\\${'x'.repeat(211)}\\AppData`)).toMatchObject({
      problem: { length: 260, limit: 259 },
    });
  });

  it('names the half character', () => {
    expect(readProfile('je\uD83Dan')).toMatchObject({ problem: { characters: ['U+D83D'] } });
  });
});
