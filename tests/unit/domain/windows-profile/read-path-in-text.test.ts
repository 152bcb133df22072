import { describe, expect, it } from 'vitest';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { alternativePaths, warningOf } from './readings.ts';
import { table } from './reading-table.ts';

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
      'an invisible mark at the end of the first word is no part of the name',
      'See C:\\Users\\}\u200D in the folder.',
      'C:\\Users\\} | found-in-text | end-unclear',
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
      'a name with a comma alone',
      'C:\\Users\\Dupont, Jean',
      'C:\\Users\\Dupont | found-in-text | end-unclear',
    ],
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
    [
      'two paths in single quotes',
      "'C:\\Users\\jean dupont' et 'D:\\x'",
      'C:\\Users\\jean dupont | quotes-removed | found-in-text',
    ],
    [
      'a stray quote after the path',
      'C:\\Users\\jean dupont" est là',
      'C:\\Users\\jean dupont | quotes-removed | found-in-text',
    ],
    [
      'a bar after the path',
      'C:\\Users\\jean dupont | 12 Mo',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a colon after a name of two words',
      'C:\\Users\\jean dupont: accès refusé',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a French question after a label',
      'Dossier : C:\\Users\\jean dupont ?',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a separator closes the name',
      'Voir C:\\Users\\jean dupont\\',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a name that is only punctuation',
      'Voir C:\\Users\\] ici',
      'C:\\Users\\] | found-in-text | end-unclear',
    ],
    [
      'words far before the path',
      `Voir${' '.repeat(100)}C:\\Users\\jean`,
      'C:\\Users\\jean | found-in-text',
    ],
    [
      'a long name beats the short one',
      'C:\\Users\\JEANDU~1\\AppData\\Local\\Temp\nC:\\Users\\jean dupont\\x',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a clear mistake beats a vague one',
      'C:\\Users\\a|b\\x n’est pas %USERPROFILE%',
      'problem forbidden-characters',
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

  it('offers the whole of a name with a comma', () => {
    const reading = readProfile('C:\\Users\\Dupont, Jean');
    expect(alternativePaths(warningOf(reading, 'end-unclear'))).toEqual([
      'C:\\Users\\Dupont, Jean',
    ]);
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
    [
      'a command that was not run, at a prompt without a name',
      'C:\\Users>echo %USERPROFILE%',
      'problem unexpanded-variable',
    ],
    [
      'a variable typed as a command',
      'C:\\Users\\jean dupont>%LOCALAPPDATA%',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a command with a path in it',
      'C:\\Users\\jean dupont>cd AppData\\Local',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    ['a command that was not run', 'C:\\>echo %USERPROFILE%', 'problem unexpanded-variable'],
  ]);
});
