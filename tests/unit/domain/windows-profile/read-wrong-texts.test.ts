import { describe } from 'vitest';
import { offers, table } from './reading-table.ts';

describe('what belongs elsewhere', () => {
  table([
    [
      'a license key or Connector Id',
      '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'problem license-key',
    ],
    ['with its label', 'Connector Id: 3F2504E0-4F89-11D3-9A0C-0305E82C3301', 'problem license-key'],
    ['without its end', '3f2504e0-4f89-11d3-9a0c', 'problem license-key'],
    [
      'as a folder',
      'C:\\Users\\3f2504e0-4f89-11d3-9a0c-0305e82c3301\\AppData\\Local\\Codat',
      'problem license-key',
    ],
    ['in braces', '{3f2504e0-4f89-11d3-9a0c-0305e82c3301}', 'problem license-key'],
    ['without hyphens', '3f2504e04f8911d39a0c0305e82c3301', 'problem license-key'],
    [
      'beside a path, the path counts',
      '3f2504e0-4f89-11d3-9a0c-0305e82c3301 C:\\Users\\lea\\AppData\\Local\\Codat',
      'C:\\Users\\lea | found-in-text',
    ],
    ['the number of an account', 'S-1-5-21-1004336348-1177238915-682003330-1001', 'problem sid'],
    ['in the registry', 'HKEY_USERS\\S-1-5-21-1004336348-1177238915-682003330-1001', 'problem sid'],
    ['the program', 'Sage50Connector.exe', 'problem program-file'],
    ['the program without its ending', 'Sage50 Connector', 'problem program-file'],
    ['the program in Task Manager', 'Sage50 Connector.exe (32 bit)', 'problem program-file'],
    ['Sage itself', 'Sage 50', 'problem program-file'],
    ['another program', 'explorer.exe', 'problem program-file'],
    ['a shortcut to the program', 'Sage50Connector - Shortcut', 'problem program-file'],
    ['the program in C:\\Users', 'C:\\Users\\Sage50Connector.exe', 'problem program-file'],
  ]);
});

describe('the title of a window', () => {
  table([
    ['This PC', 'This PC', 'problem open-folder'],
    ['Ce PC', 'Ce PC', 'problem open-folder'],
    ['Téléchargements', 'Téléchargements', 'problem open-folder'],
    ['DOWNLOADS', 'DOWNLOADS', 'problem open-folder'],
    ['Documents', 'Documents', 'problem open-folder'],
    ['OneDrive - ACME', 'OneDrive - ACME', 'problem open-folder'],
    ['Codat', 'Codat', 'problem open-folder'],
    ['Local', 'Local', 'problem open-folder'],
    ['Disque local (C:)', 'Disque local (C:)', 'problem open-folder'],
    ['OS (C:)', 'OS (C:)', 'problem open-folder'],
    ['Codat - File Explorer', 'Codat - File Explorer', 'problem open-folder'],
    [
      'Téléchargements - Explorateur de fichiers',
      'Téléchargements - Explorateur de fichiers',
      'problem open-folder',
    ],
    ['Windows PowerShell', 'Windows PowerShell', 'problem open-folder'],
    ['Ce PC > Documents', 'Ce PC > Documents', 'problem open-folder'],
    ['Accueil', 'Accueil', 'problem open-folder'],
    ['bureau', 'bureau', 'problem open-folder'],
    [
      'the same in C:\\Users is a name',
      'C:\\Users\\bureau\\AppData\\Local\\Codat',
      'C:\\Users\\bureau',
    ],
    ['a name with a hyphen is one', 'Lea - ACME', 'C:\\Users\\Lea - ACME | unverified'],
  ]);

  offers([
    ['Accueil', 'Accueil', ['C:\\Users\\Accueil']],
    ['bureau', 'bureau', ['C:\\Users\\bureau']],
  ]);
});

describe('words', () => {
  table([
    ['Je ne trouve pas le dossier', 'Je ne trouve pas le dossier', 'problem no-path'],
    ['I cannot find the folder', 'I cannot find the folder', 'problem no-path'],
    ['my name is Lea', 'my name is Lea', 'problem no-path'],
    ['mon dossier', 'mon dossier', 'problem no-path'],
    ['Codat folder', 'Codat folder', 'problem no-path'],
    ['where is it', 'where is it', 'problem no-path'],
    ['I don’t know', 'I don’t know', 'problem no-path'],
    ['It says access denied', 'It says access denied', 'problem no-path'],
    ['Nom d’utilisateur : lea', 'Nom d’utilisateur : lea', 'problem no-path'],
    ['Lea Martin is a name', 'Lea Martin', 'C:\\Users\\Lea Martin | unverified'],
    [
      'Jean de la Fontaine is a name',
      'Jean de la Fontaine',
      'C:\\Users\\Jean de la Fontaine | unverified',
    ],
    [
      'Anne-Marie Le Nôtre is a name',
      'Anne-Marie Le Nôtre',
      'C:\\Users\\Anne-Marie Le Nôtre | unverified',
    ],
  ]);
});

describe('a fragment', () => {
  table([
    ['the end', '\\Codat', 'problem fragment'],
    ['two folders at the end', 'Local\\Codat', 'problem fragment'],
    ['without the name', '\\AppData\\Local\\Codat', 'problem missing-name'],
    ['with dots for the beginning', '...\\AppData\\Local\\Codat', 'problem placeholder'],
    ['with an ellipsis for the beginning', '…\\AppData\\Local\\Codat', 'problem placeholder'],
    ['without the first letters', 'sers\\lea\\AppData\\Local\\Codat', 'problem fragment'],
    ['without the drive’s letter', ':\\Users\\lea\\AppData\\Local\\Codat', 'problem fragment'],
    ['without Users, unverified', '\\lea\\AppData\\Local\\Codat', 'C:\\Users\\lea | unverified'],
    ['cut within AppData', 'C:\\Users\\lea\\App', 'C:\\Users\\lea | below-profile'],
    [
      'shortened by a program',
      'C:\\Users\\lea\\...\\Codat\\Sage50Connector.exe',
      'C:\\Users\\lea | below-profile',
    ],
    ['with words before it', 'my folder is lea\\AppData\\Local\\Codat', 'problem fragment'],
    ['behind a prompt', 'Lea@PC-LEA MINGW64 ~/AppData/Local/Codat', 'problem fragment'],
    ['a folder of Windows’ own', 'lea\\Documents', 'problem fragment'],
  ]);
});
