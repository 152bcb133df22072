import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/languages.ts';
import { readQuery, type SearchTopic } from '@/domain/search/read-query.ts';
import { stopWords } from '@/domain/search/stop-words.ts';
import { fold, wordsOf } from '@/domain/search/words.ts';

describe('the words of a query', () => {
  test.each<[string, string, Language, string[]]>([
    ['are what says something', 'how do I restart the connector?', 'en', ['restart', 'connector']],
    ['without what an elision leaves', "qu'Avast", 'fr', ['Avast']],
    ['with a typographic apostrophe too', 'l’antivirus', 'fr', ['antivirus']],
    ['with a decomposed accent', 'cle\u0301', 'fr', ['clé']],
    ['are all of them where none says anything', 'what is this', 'en', ['what', 'is', 'this']],
    ['are none where there are only signs', '?!… —', 'en', []],
    ['come without marks that nobody sees', 'anti\u200Bvirus\u202E', 'en', ['antivirus']],
    ['come without a mail address', 'marie.dupont@example.com blocked', 'en', ['blocked']],
    [
      'come after a path that ends in a program',
      'Windows cannot find C:\\Users\\Marie Dupont\\AppData\\Local\\Codat\\Sage50Connector.exe. Type the name',
      'en',
      ['Windows', 'find', 'Type', 'name'],
    ],
    [
      'come after the quotes around a path',
      '"C:\\Users\\Marie Dupont" is blocked',
      'en',
      ['blocked'],
    ],
  ])('%s', (_, text, language, expected) => {
    expect(readQuery(text, stopWords(language)).words).toEqual(expected);
  });
});

describe('what a pasted text is about', () => {
  test.each<[string, string, SearchTopic | undefined]>([
    ['the program', 'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe', 'program'],
    ['the program by a variable', '"%LocalAppData%\\Codat\\Sage50Connector.exe"', 'program'],
    ['the program with a space in its name', 'Sage50 Connector.exe', 'program'],
    ['the installer', 'D:\\Downloads\\MyBank-sage50-connector.exe', 'installer'],
    ['the connector’s folder', 'C:\\Users\\jean\\AppData\\Local\\Codat', 'folder'],
    ['the folder as an address', 'file:///C:/Users/jean/AppData/Local/Codat', 'folder'],
    ['the folder by its French name', 'C:\\Utilisateurs\\jean', 'folder'],
    ['the variable alone', '%LOCALAPPDATA%', 'folder'],
    ['Sage’s data', 'C:\\ProgramData\\Sage\\Accounts\\2023\\COMPANY.001\\ACCDATA', 'data'],
    ['data on a server', '\\\\server01\\data\\x', 'data'],
    ['a key', '3F2504E0-4F89-11D3-9A0C-0305E82C3301', 'license-key'],
    ['an error number', 'erreur n° 1603', 'error'],
    ['an error number of Windows', '0x80070005', 'error'],
    [
      'what Windows says of a blocked file',
      'Error 0x800700E1: the file contains a virus',
      'blocked-error',
    ],
    ['the same as a number', 'Erreur n° 225', 'blocked-error'],
    [
      'the same beside the program',
      'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe (error 225)',
      'blocked-error',
    ],
    ['another number with the same digits', 'error 2256', 'error'],
    ['nothing special', 'avast', undefined],
    ['another folder', 'D:\\Backup\\x', undefined],
  ])('%s', (_, text, topic) => {
    expect(readQuery(text, stopWords('en')).topic).toBe(topic);
  });

  test.each([
    ['225'],
    ['Erreur Windows n° 225'],
    ['-2147024671'],
    ['the file contains a virus or potentially unwanted software'],
    ['car le fichier contient un virus'],
  ])('%s is what Windows says of a blocked file', (text) => {
    expect(readQuery(text, stopWords('en')).topic).toBe('blocked-error');
  });

  test('all words are said, but no folder of a person, no address and no name of a threat', () => {
    const text =
      'IDP.Generic was found in C:\\Users\\Norton\\AppData\\Local\\Codat on 29/11/2026 by Avast, norton@example.com';
    const { said } = readQuery(text, stopWords('en'));
    expect(said).toContain('Avast');
    expect(said.join(' ')).not.toMatch(/norton|generic/i);
  });

  test.each<[string, string, string | undefined]>([
    ['the connector’s path', 'C:\\Users\\jean m\\AppData\\Local\\Codat', 'jean m'],
    ['a notification', 'Norton: c:/users/jean/appdata/local/codat/x.exe, removed', 'jean'],
    [
      'its path twice',
      'C:\\Users\\jean\\AppData\\Local\\Codat C:\\Users\\jean\\AppData\\Local\\Codat\\',
      'jean',
    ],
    [
      'two people’s',
      'C:\\Users\\jean\\AppData\\Local\\Codat C:\\Users\\marie\\AppData\\Local\\Codat',
      undefined,
    ],
    ['another drive', 'D:\\Users\\jean\\AppData\\Local\\Codat', undefined],
    ['another folder', 'C:\\Users\\jean\\AppData\\Local\\Codata', undefined],
    ['no path', 'avast', undefined],
  ])('the folder to offer is read from %s', (_, text, folder) => {
    expect(readQuery(text, stopWords('en')).folder).toBe(folder);
  });

  test('a number alone is kept as one', () => {
    expect(readQuery(' 531 ', stopWords('en')).number).toBe('531');
    expect(readQuery('sage 50', stopWords('en')).number).toBeUndefined();
  });
});

describe('nobody’s name', () => {
  const letters = fc.constantFrom('x', 'y', 'z', 'é', 'œ', 'ß');
  /** Letters that no other word of these texts has together, so that a leak is seen. */
  const word = fc
    .array(letters, { minLength: 3, maxLength: 9 })
    .map((parts) => `q${parts.join('')}`);
  const name = fc
    .tuple(
      word,
      fc.array(fc.tuple(fc.constantFrom(' ', "'", '.', '-', '’', ' & '), word), { maxLength: 3 }),
    )
    .map(([first, rest]) => first + rest.map((part) => part.join('')).join(''));
  const root = fc.constantFrom(
    'C:\\Users\\',
    'c:/users/',
    'D:\\Utilisateurs\\',
    'file:///C:/Users/',
    '\\\\pc01\\Users\\',
    'Users\\',
    'D:\\Profiles\\',
  );
  const tail = fc.constantFrom(
    '',
    '\\AppData\\Local\\Codat',
    '/AppData/Local/Codat/Sage50Connector.exe',
    '\\Documents\\x.zip',
  );
  const lead = fc.constantFrom('', 'Windows cannot find ', 'path=', '« ', '"', "'", '(', 'see:\n');
  const end = fc.constantFrom('', ' is blocked', '"', "'. Try again", ' »', '\nthanks');

  test('of a pasted path is searched for or carried on', () => {
    fc.assert(
      fc.property(lead, root, name, tail, end, (before, folder, person, after, rest) => {
        const { words, carried } = readQuery(
          before + folder + person + after + rest,
          stopWords('fr'),
        );
        const leaked = [...words, ...wordsOf(carried)].map(fold);
        for (const part of wordsOf(person).map(fold)) expect(leaked).not.toContain(part);
      }),
    );
  });
});

test('nothing that is pasted throws, and only words come out', { timeout: 60_000 }, () => {
  const signs = [
    '\\',
    '/',
    '%',
    ':',
    '"',
    "'",
    'C',
    ' ',
    '\n',
    '\u202E',
    '\uD800',
    '<',
    '@',
    '-',
    '0',
  ];
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...signs), maxLength: 400 }),
  );
  fc.assert(
    fc.property(nasty, (text) => {
      const { words, carried } = readQuery(text, stopWords('fr'));
      expect(words.join('')).not.toMatch(/[\\/%@<>\s]/);
      expect(carried.length).toBeLessThan(600);
    }),
  );
});

test.each([
  ['backslashes', '\\'.repeat(5_000_000)],
  ['variables', '%aa%'.repeat(2_000_000)],
  ['drives', 'C:/'.repeat(2_000_000)],
  ['marks of addresses', '@'.repeat(5_000_000)],
  ['hexadecimal digits', '0a-'.repeat(2_000_000)],
  ['people', 'C:\\Users\\'.repeat(1_000_000)],
])('megabytes of %s take no time', (_, text) => {
  // Quadratic time would reach the runner's limit.
  expect(readQuery(text, stopWords('en'))).toBeDefined();
});

test('what is carried to the other language is about the same', () => {
  for (const text of [
    'C:\\Users\\jean\\AppData\\Local\\Codat',
    'x-sage50-connector.exe',
    '\\\\s\\ACCDATA\\',
    '0x80070005',
    '0x800700E1',
    'Sage50Connector.exe',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  ]) {
    const first = readQuery(text, stopWords('en'));
    expect(readQuery(first.carried, stopWords('fr')).topic, text).toBe(first.topic);
  }
});
