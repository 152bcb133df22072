import { describe, expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { alternativePaths, warningOf } from './readings.ts';
import { table } from './reading-table.ts';

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
    ['relative to something else is no profile', 'Documents\\Sage\\x', 'problem not-a-profile'],
  ]);
});

describe('a profile elsewhere', () => {
  table([
    [
      'ends where AppData begins',
      'E:\\Profils\\anna\\AppData\\Local\\Codat',
      'E:\\Profils\\anna | elsewhere',
    ],
    ['may be at the drive’s root', 'E:\\anna\\AppData\\Local', 'E:\\anna | elsewhere'],
    ['may be deep', 'E:\\a\\b\\anna\\AppData\\Local', 'E:\\a\\b\\anna | elsewhere'],
    [
      'is known from AppData\\Roaming too',
      'E:\\Profils\\anna\\AppData\\Roaming\\Sage',
      'E:\\Profils\\anna | below-profile | elsewhere',
    ],
    [
      'is known from AppData at the end',
      'E:\\Profils\\anna\\AppData',
      'E:\\Profils\\anna | elsewhere',
    ],
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

  it('offers the usual place', () => {
    const reading = readProfile('E:\\Profils\\anna\\AppData\\Local');
    expect(alternativePaths(warningOf(reading, 'elsewhere'))).toEqual(['C:\\Users\\anna']);
  });

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
      'E:\\Utilisateurs2\\Utilisateurs | elsewhere',
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
