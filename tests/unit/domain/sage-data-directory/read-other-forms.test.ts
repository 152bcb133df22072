import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataDirectory } from '@/domain/sage-data-directory/index.ts';
import { table } from './reading-table.ts';

const IN_PROGRAM_DATA = '\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.000\\ACCDATA';
const PLAIN = `C:${IN_PROGRAM_DATA}`;
const ON_SERVER = '\\\\SERVER01\\Sage\\Company.000\\ACCDATA';

describe('what Explorer’s address bar shows', () => {
  const crumbs = 'ProgramData > Sage > Accounts > V33 > COMPANY.000 > ACCDATA';
  table([
    [
      'as English Windows does',
      'This PC > Local Disk (C:) > ProgramData > Sage > Accounts > 2024 > COMPANY.000 > ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2024\\COMPANY.000\\ACCDATA | address-rewritten | version-year',
    ],
    [
      'as French Windows does',
      `Ce PC › Disque local (C:) › ${crumbs.replaceAll('>', '›')}`,
      `${PLAIN} | address-rewritten`,
    ],
    [
      'as Windows 7 does',
      `Ordinateur ▸ OS (C:) ▸ ${crumbs.replaceAll('>', '▸')}`,
      `${PLAIN} | address-rewritten`,
    ],
    [
      'over two lines',
      `This PC > Windows (C:) > ${crumbs.replace('> Accounts', '>\nAccounts')}`,
      `${PLAIN} | address-rewritten`,
    ],
    ['with the letter alone', `C: > ${crumbs}`, `${PLAIN} | address-rewritten`],
    [
      'with a backslash in place of an arrow',
      `Local Disk (C:)${IN_PROGRAM_DATA}`,
      `${PLAIN} | address-rewritten`,
    ],
    [
      'within a sentence',
      `Voici : Ce PC > Disque local (C:) > ${crumbs}, merci`,
      `${PLAIN} | address-rewritten | found-in-text`,
    ],
    [
      'out of a web page',
      `This PC &gt; Local Disk (C:) &gt; ${crumbs.replaceAll('>', '&gt;')}`,
      `${PLAIN} | address-rewritten | escapes-replaced`,
    ],
    [
      'a name with a space of its own',
      'This PC > Local Disk (C:) > Sage > Smith & Sons > ACCDATA',
      'C:\\Sage\\Smith & Sons\\ACCDATA | address-rewritten | spaces-kept',
    ],
    [
      'names that French Windows translates',
      'Ce PC › Disque local (C:) › Utilisateurs › Public › Documents publics › Sage › COMPANY.000 › ACCDATA',
      'C:\\Users\\Public\\Documents\\Sage\\COMPANY.000\\ACCDATA | address-rewritten',
    ],
    [
      'the name that English Windows shows for the public documents',
      'This PC > Local Disk (C:) > Users > Public > Public Documents > Sage > COMPANY.000 > ACCDATA',
      'C:\\Users\\Public\\Documents\\Sage\\COMPANY.000\\ACCDATA | address-rewritten',
    ],
    [
      'a server',
      'Network > SERVER01 > Sage > Company.000 > ACCDATA',
      `${ON_SERVER} | address-rewritten | network-path`,
    ],
    [
      'a server, in French',
      'Réseau › SERVER01 › Sage › Company.000 › ACCDATA',
      `${ON_SERVER} | address-rewritten | network-path`,
    ],
    [
      'a mapped drive, whose name tells the share',
      'This PC > Sage (\\\\SERVER01) (Z:) > Company.000 > ACCDATA',
      'Z:\\Company.000\\ACCDATA | address-rewritten | found-in-text | mapped-drive',
    ],
    [
      'without its beginning',
      '… > Accounts > V33 > COMPANY.000 > ACCDATA',
      'problem start-missing',
    ],
  ]);

  it('offers the share of a mapped drive', () => {
    const text = 'This PC > Sage (\\\\SERVER01) (Z:) > Company.000 > ACCDATA';
    expect(readDataDirectory(text)).toMatchObject({
      warnings: [{ code: 'mapped-drive', drive: 'Z', alternatives: [ON_SERVER] }],
    });
  });
});

describe('what net use lists', () => {
  table([
    [
      'a line',
      'OK           Z:        \\\\SERVER01\\Sage            Microsoft Windows Network',
      '\\\\SERVER01\\Sage | found-in-text | share-only | network-path',
    ],
    [
      'a line in French, and a share with a space',
      'OK           F:        \\\\SERVER01\\Ma compta       Réseau Microsoft Windows',
      '\\\\SERVER01\\Ma compta | found-in-text | spaces-kept | share-only | network-path',
    ],
    [
      'a share as long as its column',
      'OK           F:        \\\\SERVER01\\Sage_accounts_2 Microsoft Windows Network',
      '\\\\SERVER01\\Sage_accounts_2 | found-in-text | share-only | network-path',
    ],
    [
      'a longer share',
      'Disconnected F:        \\\\SERVER01\\Accounts_of_all_companies\n                       Microsoft Windows Network',
      '\\\\SERVER01\\Accounts_of_all_companies | found-in-text | share-only | network-path',
    ],
    [
      'all that it prints, with the prompt',
      'C:\\Users\\lea>net use\nStatus       Local     Remote                    Network\n\n-----\nOK           Z:        \\\\SERVER01\\Sage            Microsoft Windows Network\nThe command completed successfully.',
      '\\\\SERVER01\\Sage | found-in-text | share-only | network-path',
    ],
    [
      'two shares, of which it cannot know the right one',
      'OK           F:        \\\\SERVER01\\Sage            Microsoft Windows Network\nOK           G:        \\\\SERVER01\\Public          Microsoft Windows Network',
      '\\\\SERVER01\\Sage | found-in-text | share-only | network-path | other-directories',
    ],
    [
      'a letter and its share as somebody types them',
      'Z: \\\\SERVER01\\Sage',
      '\\\\SERVER01\\Sage | found-in-text | share-only | network-path',
    ],
    [
      'what it tells of one letter',
      'Local name        Z:\nRemote name       \\\\SERVER01\\Sage\nResource type     Disk\nStatus            OK',
      '\\\\SERVER01\\Sage | found-in-text | share-only | network-path',
    ],
    [
      'a line without a letter',
      'OK                     \\\\SERVER01\\Sage            Microsoft Windows Network',
      '\\\\SERVER01\\Sage | found-in-text | accdata-missing | network-path',
    ],
    [
      'the drive of a remote session',
      '             X:        \\\\TSCLIENT\\C              Microsoft Terminal Services',
      'problem remote-desktop',
    ],
    [
      'beside the path that Sage shows',
      'Data Directory F:\\Company.000\\ACCDATA\nOK           F:        \\\\SERVER01\\Sage            Microsoft Windows Network',
      'F:\\Company.000\\ACCDATA | found-in-text | mapped-drive',
    ],
  ]);

  it('a share is no company to which ACCDATA could be added', () => {
    expect(readDataDirectory('\\\\SERVER01\\Sage')).toMatchObject({
      warnings: [{ code: 'accdata-missing', alternatives: [] }, { code: 'network-path' }],
    });
  });

  it('offers the share in place of the letter', () => {
    const text = 'F:\\Company.000\\ACCDATA\nOK           F:        \\\\SERVER01\\Sage';
    expect(readDataDirectory(text)).toMatchObject({
      warnings: [{ code: 'mapped-drive', drive: 'F', alternatives: [ON_SERVER] }],
    });
  });
});

describe('addresses', () => {
  table([
    [
      'of a server',
      'file://SERVER01/Sage/Company.000/ACCDATA',
      `${ON_SERVER} | address-rewritten | slashes-turned | network-path`,
    ],
    [
      'of a server, with more slashes',
      'file://///SERVER01/Sage/Company.000/ACCDATA',
      `${ON_SERVER} | address-rewritten | slashes-turned | network-path`,
    ],
    [
      'of a server, with backslashes',
      'file:\\\\SERVER01\\Sage\\Company.000\\ACCDATA',
      `${ON_SERVER} | address-rewritten | network-path`,
    ],
    [
      'of a server, from a Mac',
      'smb://SERVER01/Sage/Company.000/ACCDATA',
      `${ON_SERVER} | address-rewritten | slashes-turned | network-path`,
    ],
    [
      'of a server, in a mail',
      '<file://SERVER01/Sage%20data/ACCDATA>',
      '\\\\SERVER01\\Sage data\\ACCDATA | address-rewritten | slashes-turned | found-in-text | escapes-replaced | spaces-kept | network-path',
    ],
    [
      'of a drive',
      'file:///C:/ProgramData/Sage/Accounts/2024/COMPANY.000/ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2024\\COMPANY.000\\ACCDATA | slashes-turned | version-year',
    ],
    [
      'of a drive, with escapes',
      'file:///C:/Sage/Smith%20%26%20Sons/ACCDATA',
      'C:\\Sage\\Smith & Sons\\ACCDATA | slashes-turned | escapes-replaced | spaces-kept',
    ],
    [
      'that a mail program writes beside the path',
      `${PLAIN}<file:///C:/ProgramData/Sage/Accounts/V33/COMPANY.000/ACCDATA>`,
      `${PLAIN} | slashes-turned | found-in-text`,
    ],
    [
      'behind the sign of long paths, on a server',
      '\\\\?\\UNC\\SERVER01\\Sage\\Company.000\\ACCDATA',
      `${ON_SERVER} | address-rewritten | network-path`,
    ],
    ['behind the sign of long paths, on a drive', `\\\\?\\${PLAIN}`, PLAIN],
    [
      'of Git’s shell',
      '/c/ProgramData/Sage/Accounts/V33/COMPANY.000/ACCDATA',
      `${PLAIN} | address-rewritten | slashes-turned`,
    ],
    ['of the web, which are none', 'https://example.com/Sage/ACCDATA', 'problem no-path'],
  ]);
});

describe('escapes', () => {
  table([
    [
      'of addresses, all over',
      PLAIN.replace(':', '%3A').replaceAll('\\', '%5C'),
      `${PLAIN} | escapes-replaced`,
    ],
    [
      'of addresses, twice',
      PLAIN.replace(':', '%253A').replaceAll('\\', '%255C'),
      `${PLAIN} | escapes-replaced`,
    ],
    ['of HTML, for separators', PLAIN.replaceAll('\\', '&#92;'), `${PLAIN} | escapes-replaced`],
    ['of HTML, for quotes', `&quot;${PLAIN}&quot;`, `${PLAIN} | quotes-removed | escapes-replaced`],
    [
      'of HTML, in a name that could be so',
      'C:\\ProgramData\\Sage\\Accounts\\2024\\Smith &amp; Sons\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2024\\Smith & Sons\\ACCDATA | escapes-read | spaces-kept | version-year',
    ],
    [
      'of addresses, in a name that could be so',
      'C:\\Sage\\Smith%20Sons\\ACCDATA',
      'C:\\Sage\\Smith Sons\\ACCDATA | escapes-read | spaces-kept',
    ],
    ['of accents', 'C:\\Sage\\Caf&eacute;\\ACCDATA', 'C:\\Sage\\Café\\ACCDATA | escapes-read'],
    [
      'of a program’s text',
      '"C:\\\\Sage\\\\Caf\\u00e9\\\\ACCDATA"',
      'C:\\Sage\\Café\\ACCDATA | quotes-removed | slashes-turned | escapes-read',
    ],
    ['that are none', 'C:\\Sage\\100% &co;\\ACCDATA', 'C:\\Sage\\100% &co;\\ACCDATA | spaces-kept'],
    ['of what no name can have stay', 'C:\\Sage\\a%3Fb\\ACCDATA', 'C:\\Sage\\a%3Fb\\ACCDATA'],
    ['of line breaks stay', 'C:\\Sage\\a%0Ab\\ACCDATA', 'C:\\Sage\\a%0Ab\\ACCDATA'],
  ]);
});

describe('lines of programs and mails', () => {
  table([
    [
      'a line of source',
      '"C:\\\\PROGRAMDATA\\\\SAGE\\\\ACCOUNTS\\\\2023\\\\COMPANY.000\\\\ACCDATA\\\\";',
      'C:\\PROGRAMDATA\\SAGE\\ACCOUNTS\\2023\\COMPANY.000\\ACCDATA | slashes-turned | found-in-text | version-year',
    ],
    [
      'quotes and a separator at the end',
      '"\\\\SERVER01\\Sage\\Accounts\\2024\\Company.000\\"',
      '\\\\SERVER01\\Sage\\Accounts\\2024\\Company.000 | quotes-removed | accdata-missing | network-path | version-year',
    ],
    [
      'a server by its number',
      '\\\\192.168.1.10\\sage data\\Company.001\\ACCDATA',
      '\\\\192.168.1.10\\sage data\\Company.001\\ACCDATA | spaces-kept | network-path',
    ],
    [
      'brackets around it',
      'Voir (C:\\Sage\\STANLEY1) svp',
      'C:\\Sage\\STANLEY1 | found-in-text | accdata-missing',
    ],
    [
      'a quoted mail that breaks a line',
      '> C:\\ProgramData\\Sage\\Accounts\\V33\\\n> COMPANY.000\\ACCDATA',
      `${PLAIN} | line-breaks-joined | found-in-text`,
    ],
  ]);
});

describe('the same place by another name', () => {
  table([
    [
      'as Windows XP called it',
      'C:\\Documents and Settings\\All Users\\Application Data\\Sage\\Accounts\\2014\\Company.000\\ACCDATA',
      'C:\\ProgramData\\Sage\\Accounts\\2014\\Company.000\\ACCDATA | old-place',
    ],
    [
      'All Users',
      `C:\\Users\\All Users\\Sage\\ACCDATA`,
      'C:\\ProgramData\\Sage\\ACCDATA | old-place',
    ],
    [
      'on another drive it is a place of its own',
      'D:\\Users\\All Users\\Sage\\ACCDATA',
      'D:\\Users\\All Users\\Sage\\ACCDATA | spaces-kept | mapped-drive',
    ],
    [
      'an old default, below Users',
      'C:\\Users\\Public\\Documents\\Sage\\Accounts\\2012\\COMPANY.000\\ACCDATA',
      'C:\\Users\\Public\\Documents\\Sage\\Accounts\\2012\\COMPANY.000\\ACCDATA',
    ],
  ]);
});

describe('what lies elsewhere', () => {
  const company = 'C:\\ProgramData\\Sage\\Accounts\\V33\\COMPANY.000';
  const beside = `problem beside-accdata | ${company}\\ACCDATA`;
  table([
    ['reports', `${company}\\Reports`, beside],
    ['a folder in the layouts', `${company}\\LAYOUTS\\INVOICES`, beside],
    ['a report', `${company}\\REPORTS\\Aged debtors.report`, beside],
    ['any other folder of a company', `${company}\\Attachments`, beside],
    [
      'reports of a company with a name of its own',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY1\\Reports',
      'problem beside-accdata | C:\\ProgramData\\Sage\\Accounts\\V33\\STANLEY1\\ACCDATA',
    ],
    [
      'reports of all companies',
      'C:\\ProgramData\\Sage\\Accounts\\V33\\Reports',
      'problem beside-accdata',
    ],
    [
      'a company that is called Reports',
      'D:\\Reports\\ACCDATA',
      'D:\\Reports\\ACCDATA | mapped-drive',
    ],
    ['a backup', 'C:\\Sage Backups\\SageAccts Acme Ltd 2024-11-28 10-15-00.001', 'problem backup'],
    ['a backup’s file alone', 'SageAccts Acme Ltd 2024-11-28 10-15-00.001', 'problem backup'],
    ['a backup with a name of its own', 'D:\\Acme.001', 'problem backup'],
    ['the folder of backups', 'D:\\Sauvegardes Sage', 'problem backup'],
    [
      'data in a folder of backups',
      'C:\\Backup\\COMPANY.000\\ACCDATA',
      'C:\\Backup\\COMPANY.000\\ACCDATA | may-be-copy',
    ],
    [
      'a copied company',
      `${company} - Copy\\ACCDATA`,
      `${company} - Copy\\ACCDATA | spaces-kept | may-be-copy`,
    ],
    [
      'a copied ACCDATA',
      `${company}\\ACCDATA - Copie`,
      `${company}\\ACCDATA | found-in-text | may-be-copy`,
    ],
    [
      'a second ACCDATA',
      `${company}\\ACCDATA (2)`,
      `${company}\\ACCDATA | found-in-text | may-be-copy`,
    ],
    ['a packed ACCDATA', `${company}\\accdata.zip`, beside],
    ['a packed company', `${company}.zip`, 'problem file'],
    [
      'what an upgrade of Windows left',
      'C:\\Windows.old\\ProgramData\\Sage\\ACCDATA',
      'C:\\Windows.old\\ProgramData\\Sage\\ACCDATA | may-be-copy',
    ],
    [
      'what Windows keeps of a program without rights',
      'C:\\Users\\lea\\AppData\\Local\\VirtualStore\\ProgramData\\Sage\\ACCDATA',
      'C:\\Users\\lea\\AppData\\Local\\VirtualStore\\ProgramData\\Sage\\ACCDATA | may-be-copy',
    ],
    ['the connector', 'C:\\Users\\lea\\AppData\\Local\\Codat', 'problem connector'],
    [
      'the connector’s program',
      'C:\\Users\\lea\\AppData\\Local\\Codat\\Sage50Connector.exe',
      'problem connector',
    ],
    [
      'the connector’s program in a variable',
      '"%LocalAppData%\\Codat\\Sage50Connector.exe"',
      'problem connector',
    ],
    ['the connector’s program alone', 'Sage50Connector.exe', 'problem connector'],
    [
      'a Canadian company file',
      'C:\\Users\\lea\\Documents\\Simply Accounting\\DATA\\Acme.SAI',
      'problem other-sage',
    ],
    [
      'a Canadian company file, in French',
      'C:\\Simple Comptable\\Acme\\Donnees',
      'problem other-sage',
    ],
    ['a Canadian company file alone', 'Acme.SAI', 'problem other-sage'],
    ['a Canadian company’s folder', 'D:\\Compta\\Acme.saj\\', 'problem other-sage'],
    ['a file', 'C:\\Users\\lea\\Desktop\\Sage 50 Accounts.lnk', 'problem file'],
    [
      'a name that may be a file’s',
      'C:\\Sage\\Acme Co.Ltd',
      'C:\\Sage\\Acme Co.Ltd | spaces-kept | accdata-missing',
    ],
    [
      'the PC behind a remote session',
      `\\\\tsclient\\C${IN_PROGRAM_DATA}`,
      `problem remote-desktop | ${PLAIN}`,
    ],
    ['a drive behind a remote session', '\\\\tsclient\\C', 'problem remote-desktop'],
  ]);

  it('makes nothing up behind what may be a file', () => {
    expect(readDataDirectory('C:\\Sage\\Acme.Ltd')).toMatchObject({
      warnings: [{ code: 'accdata-missing', alternatives: [] }],
    });
  });
});

describe('a path without its beginning', () => {
  const lost = IN_PROGRAM_DATA.slice(1);
  const offered = `problem start-missing | ${PLAIN}`;
  table([
    ['without its drive', lost, offered],
    ['without its letter and colon', IN_PROGRAM_DATA, offered],
    ['without its letter', `:${IN_PROGRAM_DATA}`, offered],
    ['without its colon', `C${IN_PROGRAM_DATA}`, offered],
    ['without its first separator', `C:${lost}`, offered],
    [
      'on another drive, without its colon',
      'd\\Sage\\COMPANY.000\\ACCDATA',
      'problem start-missing | D:\\Sage\\COMPANY.000\\ACCDATA',
    ],
    [
      'on a server, without one of two separators',
      ON_SERVER.slice(1),
      `problem start-missing | ${ON_SERVER}`,
    ],
    ['behind its label', `Data Directory\n${lost}`, offered],
    ['behind a question mark', `?:${IN_PROGRAM_DATA}`, offered],
    ['behind a disk without a letter', `\\\\?\\Volume{0a1b}${IN_PROGRAM_DATA}`, offered],
    ['from the middle on', 'Sage\\Accounts\\V33\\COMPANY.000\\ACCDATA', 'problem start-missing'],
    ['words with a slash', 'Sage 50 and/or Accounts', 'problem no-path'],
  ]);
});

describe('any known path', () => {
  const name = fc
    .array(fc.constantFrom(...Array.from('abcXYZ019éñ&-_ ')), { minLength: 1, maxLength: 12 })
    .map((letters) => letters.join('').trim())
    // Names that mean something by themselves have rows of their own.
    .filter((text) => text !== '' && !/cop(?:y|ie)|back|codat|con|aux|nul|prn/i.test(text));
  const names = fc.array(name, { minLength: 1, maxLength: 3 }).map((all) => [...all, 'ACCDATA']);
  const escaped = (text: string) => encodeURIComponent(text);
  const entities = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('>', '&gt;').replaceAll('\\', '&#92;');

  it.each<[string, (all: readonly string[]) => string, string]>([
    ['breadcrumbs', (all) => `This PC > Local Disk (C:) > ${all.join(' > ')}`, 'C:\\'],
    ['French breadcrumbs', (all) => `Ce PC › Disque local (C:) › ${all.join(' › ')}`, 'C:\\'],
    ['breadcrumbs of a server', (all) => `Network > SRV > ${all.join(' > ')}`, '\\\\SRV\\'],
    ['a file address', (all) => `file:///C:/${all.map(escaped).join('/')}`, 'C:\\'],
    ['a server’s address', (all) => `file://SRV/${all.map(escaped).join('/')}`, '\\\\SRV\\'],
    ['escapes all over', (all) => escaped(`C:\\${all.join('\\')}`), 'C:\\'],
    ['HTML', (all) => entities(`C:\\${all.join('\\')}`), 'C:\\'],
    ['the sign of long paths', (all) => `\\\\?\\UNC\\SRV\\${all.join('\\')}`, '\\\\SRV\\'],
  ])('is read out of %s', (_, write, start) => {
    fc.assert(
      fc.property(names, (all) => {
        expect(readDataDirectory(write(all))).toMatchObject({ path: start + all.join('\\') });
      }),
    );
  });

  it('that lost its beginning is never more than a choice', () => {
    fc.assert(
      fc.property(names, fc.constantFrom('', '\\', ':\\', 'C\\'), (all, lead) => {
        expect(readDataDirectory(lead + all.join('\\')).kind).toBe('problem');
      }),
    );
  });

  it('beside ACCDATA, behind a remote session or of a file is never given', () => {
    fc.assert(
      fc.property(name, (company) => {
        for (const path of [
          `C:\\ProgramData\\Sage\\${company}\\Reports`,
          `C:\\ProgramData\\Sage\\${company}.SAI`,
          `C:\\ProgramData\\Sage\\${company}.001`,
          `\\\\tsclient\\C\\${company}\\ACCDATA`,
        ]) {
          expect(readDataDirectory(path).kind, path).toBe('problem');
        }
      }),
    );
  });
});

describe('a megabyte', () => {
  it.each([
    'file://',
    'file://SERVER/',
    '&amp;',
    '&#92;',
    '%5C',
    '%25',
    '\\\\?\\UNC\\',
    'Sage (\\\\SERVER01) (Z:) > ',
    'Network > ',
    '\n> ',
    'Z:  \\\\S\\a  ',
    'OK  Z:\t',
    'Sage\\Accounts\\',
    'COMPANY.000 x\\',
    'Reports\\',
    '.001',
    '\\\\tsclient\\C\\',
  ])('of %j is read', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const pasted of [text, `C:\\Sage\\${text}`, `${text}\\ACCDATA`]) {
      expect(readDataDirectory(pasted).kind).toMatch(/^(?:directory|problem)$/);
    }
  });
});
