import { describe, expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { table } from './reading-table.ts';

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
    ['three dots and a letter', 'C:\\x...\\AppData\\Local', 'problem trailing-dot'],
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
