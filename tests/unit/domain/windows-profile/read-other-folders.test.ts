import { describe } from 'vitest';
import { offers, table } from './reading-table.ts';

describe('other names of Users', () => {
  table([
    ['Benutzer', 'C:\\Benutzer\\Jürgen\\AppData\\Local\\Codat', 'C:\\Users\\Jürgen | users-label'],
    ['Usuarios', 'C:\\Usuarios\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    ['Usuários', 'C:\\Usuários\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    ['Utenti', 'C:\\Utenti\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    ['Gebruikers', 'C:\\Gebruikers\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    ['Användare', 'C:\\Användare\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    ['Użytkownicy', 'C:\\Użytkownicy\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    [
      'Kullanıcılar',
      'C:\\Kullanıcılar\\Işık\\AppData\\Local\\Codat',
      'C:\\Users\\Işık | users-label',
    ],
    [
      'Пользователи',
      'C:\\Пользователи\\Лея\\AppData\\Local\\Codat',
      'C:\\Users\\Лея | users-label',
    ],
    ['ユーザー', 'C:\\ユーザー\\田中\\AppData\\Local\\Codat', 'C:\\Users\\田中 | users-label'],
    ['User without its s', 'C:\\User\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | users-label'],
    [
      'Utilisateur without its s',
      'C:\\Utilisateur\\lea\\AppData\\Local\\Codat',
      'C:\\Users\\lea | users-label',
    ],
    [
      'without a drive',
      'Benutzer\\lea\\AppData\\Local\\Codat',
      'C:\\Users\\lea | users-label | unverified',
    ],
    [
      'further down it is a folder like others',
      'D:\\Data\\Benutzer\\lea\\AppData\\Local\\Codat',
      'D:\\Data\\Benutzer\\lea | elsewhere',
    ],
    [
      'mistyped, it is another folder',
      'C:\\Usres\\lea\\AppData\\Local\\Codat',
      'C:\\Usres\\lea | elsewhere',
    ],
    ['without a name', 'C:\\Benutzer', 'problem missing-name'],
  ]);

  offers([
    [
      'further down it is a folder like others',
      'D:\\Data\\Benutzer\\lea\\AppData\\Local\\Codat',
      ['C:\\Users\\lea'],
    ],
    ['mistyped, it is another folder', 'C:\\Usres\\lea\\AppData\\Local\\Codat', ['C:\\Users\\lea']],
  ]);
});

describe('other names of AppData', () => {
  table([
    [
      'in two words',
      'C:\\Users\\lea\\App Data\\Local\\Codat',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'the old junctions',
      'C:\\Users\\lea\\Local Settings\\Application Data\\Codat',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'the old path',
      'C:\\Documents and Settings\\lea\\Local Settings\\Application Data\\Codat',
      'C:\\Users\\lea | users-label | address-rewritten',
    ],
    [
      'the first junction alone',
      'C:\\Users\\lea\\Local Settings\\Codat',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'the junction within Local',
      'C:\\Users\\lea\\AppData\\Local\\Application Data\\Codat',
      'C:\\Users\\lea | address-rewritten',
    ],
    [
      'the junction to Roaming',
      'C:\\Users\\lea\\Application Data\\Codat',
      'true folder C:\\Users\\lea\\AppData\\Roaming\\Codat | elsewhere',
    ],
  ]);

  offers([
    ['the junction to Roaming', 'C:\\Users\\lea\\Application Data\\Codat', ['C:\\Users\\lea']],
  ]);
});

describe('folders that are not in use', () => {
  table([
    [
      'the Windows before an upgrade',
      'C:\\Windows.old\\Users\\lea\\AppData\\Local\\Codat',
      'problem old-windows',
    ],
    ['the one before that', 'C:\\Windows.old.000\\Users\\lea', 'problem old-windows'],
    ['without a name', 'C:\\Windows.old\\Users', 'problem old-windows'],
    [
      'an upgrade’s own',
      'C:\\$Windows.~BT\\Users\\lea\\AppData\\Local\\Codat',
      'problem old-windows',
    ],
    [
      'a copy',
      'D:\\Backup\\Users\\lea\\AppData\\Local\\Codat',
      'D:\\Backup\\Users\\lea | elsewhere',
    ],
    [
      'a temporary profile',
      'C:\\Users\\TEMP\\AppData\\Local\\Codat',
      'C:\\Users\\TEMP | temporary-profile',
    ],
    [
      'a temporary profile of a domain',
      'C:\\Users\\TEMP.ACME.003\\AppData\\Local\\Codat',
      'C:\\Users\\TEMP.ACME.003 | temporary-profile',
    ],
    [
      'a temporary profile with a number',
      'C:\\Users\\Temp.000\\AppData\\Local\\Codat',
      'C:\\Users\\Temp.000 | temporary-profile',
    ],
    ['Temple is a name', 'C:\\Users\\Temple\\AppData\\Local\\Codat', 'C:\\Users\\Temple'],
    [
      'Temp with a surname is a name',
      'C:\\Users\\Temp Martin\\AppData\\Local\\Codat',
      'C:\\Users\\Temp Martin',
    ],
  ]);

  offers([
    [
      'the Windows before an upgrade',
      'C:\\Windows.old\\Users\\lea\\AppData\\Local\\Codat',
      ['C:\\Users\\lea'],
    ],
    ['the one before that', 'C:\\Windows.old.000\\Users\\lea', ['C:\\Users\\lea']],
    ['an upgrade’s own', 'C:\\$Windows.~BT\\Users\\lea\\AppData\\Local\\Codat', ['C:\\Users\\lea']],
    ['a copy', 'D:\\Backup\\Users\\lea\\AppData\\Local\\Codat', ['C:\\Users\\lea']],
  ]);
});

describe('profiles of programs', () => {
  table([
    [
      '.NET v4.5 Classic',
      'C:\\Users\\.NET v4.5 Classic\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    ['.NET v4.5', 'C:\\Users\\.NET v4.5\\AppData\\Local\\Temp', 'problem not-a-person'],
    ['DefaultAppPool', 'C:\\Users\\DefaultAppPool\\AppData\\Local\\Temp', 'problem not-a-person'],
    [
      'Classic .NET AppPool',
      'C:\\Users\\Classic .NET AppPool\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    [
      'WDAGUtilityAccount',
      'C:\\Users\\WDAGUtilityAccount\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    ['WsiAccount', 'C:\\Users\\WsiAccount\\AppData\\Local\\Temp', 'problem not-a-person'],
    [
      'QBDataServiceUser33',
      'C:\\Users\\QBDataServiceUser33\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    [
      'MSSQL$SQLEXPRESS',
      'C:\\Users\\MSSQL$SQLEXPRESS\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    ['IUSR_WEB', 'C:\\Users\\IUSR_WEB\\AppData\\Local\\Temp', 'problem not-a-person'],
    [
      'Default.migrated',
      'C:\\Users\\Default.migrated\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    [
      'All Users.WINDOWS',
      'C:\\Users\\All Users.WINDOWS\\AppData\\Local\\Temp',
      'problem not-a-person',
    ],
    ['runneradmin', 'C:\\Users\\runneradmin\\AppData\\Local\\Temp', 'problem not-a-person'],
    ['Defaultin is a name', 'C:\\Users\\Defaultin\\AppData\\Local\\Codat', 'C:\\Users\\Defaultin'],
    ['Jenkinson is a name', 'C:\\Users\\Jenkinson\\AppData\\Local\\Codat', 'C:\\Users\\Jenkinson'],
  ]);
});

describe('other systems', () => {
  table([
    ['a Mac', '/Users/lea/Library/Application Support/Codat', 'problem other-system'],
    ['a home folder of a Mac', '/Users/lea', 'problem other-system'],
    ['a file address of a Mac', 'file:///Users/lea/Library', 'problem other-system'],
    ['the trail of a Mac', 'Macintosh HD ▸ Users ▸ lea', 'problem other-system'],
    ['the library of a Mac', '~/Library/Application Support', 'problem other-system'],
    ['Linux', '/home/lea/.config/Codat', 'problem other-system'],
    [
      'Windows without its drive is none',
      '/Users/lea/AppData/Local/Codat',
      'C:\\Users\\lea | slashes-turned | unverified',
    ],
    [
      'Windows from Linux is none',
      '/mnt/c/Users/lea/AppData/Local',
      'C:\\Users\\lea | address-rewritten',
    ],
  ]);
});

describe('paths without a drive’s letter', () => {
  table([
    [
      'a device',
      '\\Device\\HarddiskVolume3\\Users\\lea.martin\\AppData\\Local\\Codat\\Sage50Connector.exe',
      'C:\\Users\\lea.martin | address-rewritten | unverified',
    ],
    [
      'a device in a log',
      'Process \\Device\\HarddiskVolume4\\Users\\Lea Martin\\AppData\\Local\\Codat\\Sage50Connector.exe was blocked',
      'C:\\Users\\Lea Martin | address-rewritten | found-in-text | unverified',
    ],
    [
      'a volume',
      '\\\\?\\Volume{12345678-1234-1234-1234-123456789abc}\\Users\\lea\\AppData\\Local\\Codat',
      'C:\\Users\\lea | address-rewritten | unverified',
    ],
    [
      'a copy of a volume',
      '\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy3\\Users\\lea\\AppData\\Local\\Codat',
      'C:\\Users\\lea | address-rewritten | unverified',
    ],
    [
      'a device in JSON',
      '{"path":"\\\\Device\\\\HarddiskVolume3\\\\Users\\\\lea\\\\AppData"}',
      'C:\\Users\\lea | address-rewritten | quotes-removed | found-in-text | unverified',
    ],
    [
      'a device elsewhere',
      '\\Device\\HarddiskVolume3\\Windows\\explorer.exe',
      'problem not-a-profile',
    ],
    [
      'an administrative share',
      '\\\\PC-LEA\\C$\\Users\\lea\\AppData\\Local\\Codat',
      'problem network-path',
    ],
    ['an ordinary share', '\\\\PC-LEA\\Users\\lea\\AppData\\Local\\Codat', 'problem network-path'],
    [
      'Explorer’s trail without its drive',
      'lea > AppData > Local > Codat',
      'C:\\Users\\lea | address-rewritten | unverified',
    ],
    [
      'Explorer’s trail from Users on',
      'Utilisateurs › lea › AppData',
      'C:\\Users\\lea | address-rewritten | users-label | unverified',
    ],
  ]);

  offers([
    [
      'an administrative share',
      '\\\\PC-LEA\\C$\\Users\\lea\\AppData\\Local\\Codat',
      ['C:\\Users\\lea'],
    ],
  ]);
});

describe('names that differ in more than case', () => {
  table([
    ['a Turkish capital', 'C:\\Users\\İlker\\AppData\\Local\\Codat', 'C:\\Users\\İlker'],
    [
      'I with and without a dot',
      'C:\\Users\\ilker\\x C:\\Users\\İLKER\\x',
      'problem several-profiles',
    ],
    ['the dotless i', 'C:\\Users\\işık\\x C:\\Users\\ışık\\x', 'problem several-profiles'],
    ['the Kelvin sign', 'C:\\Users\\kim\\x C:\\Users\\\u212Aim\\x', 'problem several-profiles'],
    [
      'the same in capitals',
      'C:\\USERS\\ILKER\\APPDATA\\LOCAL\\CODAT, c:\\users\\ilker\\appdata\\local\\codat',
      'C:\\Users\\ILKER | found-in-text',
    ],
  ]);

  offers([
    [
      'I with and without a dot',
      'C:\\Users\\ilker\\x C:\\Users\\İLKER\\x',
      ['C:\\Users\\ilker', 'C:\\Users\\İLKER'],
    ],
    [
      'the dotless i',
      'C:\\Users\\işık\\x C:\\Users\\ışık\\x',
      ['C:\\Users\\işık', 'C:\\Users\\ışık'],
    ],
    [
      'the Kelvin sign',
      'C:\\Users\\kim\\x C:\\Users\\\u212Aim\\x',
      ['C:\\Users\\kim', 'C:\\Users\\\u212Aim'],
    ],
  ]);
});
