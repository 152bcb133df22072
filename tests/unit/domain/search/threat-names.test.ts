import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery } from '@/domain/search/read-query.ts';
import { stopWords } from '@/domain/search/stop-words.ts';
import { cutThreatNames } from '@/domain/search/threat-names.ts';

const names = [
  'IDP.Generic',
  'IDP.HEUR.26',
  'FileRepMalware',
  'Gen:Variant.Bulz.402262',
  'HEUR/APC',
  'Trojan:Win32/Wacatac.B!ml',
  'PUA:Win32/Presenoker',
];

describe('the name of a threat', () => {
  test.each<[string, string, string[]]>([
    ['as it is written', 'IDP.Generic', ['IDP.Generic']],
    ['with a number', 'IDP.HEUR.26', ['IDP.HEUR.26']],
    ['in small letters', 'idp.generic', ['idp.generic']],
    ['with a space for the dot', 'idp generic', ['idp generic']],
    ['not typed to its end', 'idp', ['idp']],
    ['with its kind behind it', 'FileRepMalware [Misc]', ['FileRepMalware [Misc]']],
    ['in three words', 'file rep malware', ['file rep malware']],
    ['with colons and dots', 'Gen:Variant.Bulz.402262', ['Gen:Variant.Bulz.402262']],
    ['with an engine behind it', 'Gen:Variant.Razy.985 (B)', ['Gen:Variant.Razy.985 (B)']],
    ['with a slash', 'HEUR/APC', ['HEUR/APC']],
    ['of a heuristic with more behind it', 'HEUR:Trojan.Win32.Agent', ['HEUR:Trojan.Win32.Agent']],
    [
      'with a kind, a platform and an ending',
      'Trojan:Win32/Wacatac.B!ml',
      ['Trojan:Win32/Wacatac.B!ml'],
    ],
    ['less its kind', 'Win32/Wacatac.H!ml', ['Win32/Wacatac.H!ml']],
    ['by its family only', 'wacatac', ['wacatac']],
    ['of another platform', 'Program:Win64/Foo.C!ml', ['Program:Win64/Foo.C!ml']],
    ['of what is not wanted', 'PUA:Win32/Presenoker', ['PUA:Win32/Presenoker']],
    ['with the platform first', 'Win32:Malware-gen', ['Win32:Malware-gen']],
    ['without a platform', 'Trojan.GenericKD.123', ['Trojan.GenericKD.123']],
    [
      'inside a sentence',
      'Norton says IDP.Generic, Avast FileRepMalware.',
      ['IDP.Generic', 'FileRepMalware'],
    ],
    ['in brackets', 'a threat (IDP.Generic)', ['IDP.Generic']],
    ['is no Windows error', 'is not a valid Win32 application', []],
    ['is no sentence', 'It found a trojan. What now? My heur', ['heur']],
    ['is no longer word', 'heure heureux idps generic variant filereport', []],
    ['is no ending of a file', 'report.pua budget.heur', []],
    ['is no folder', 'C:\\idp.generic\\x /heur/apc', []],
    ['is nothing', '', []],
  ])('%s', (_, text, expected) => {
    const cut = cutThreatNames(text);
    expect(cut.names).toEqual(expected);
    for (const name of expected) expect(cut.text).not.toContain(name);
  });

  test.each([
    ['Gen:Variant.Bulz.402262', 'bitdefender'],
    ['gen variant', 'bitdefender'],
    ['IDP.Generic or Gen:Variant', 'bitdefender'],
    ['IDP.Generic', 'avast'],
    ['FileRepMetagen', 'avast'],
    ['HEUR/APC', undefined],
    ['Trojan:Win32/Wacatac.B!ml', 'microsoft-defender'],
    ['Wacatac.B!ml', 'microsoft-defender'],
    ['Artemis!8F2A', undefined],
    ['PUA:Win32/Presenoker', 'microsoft-defender'],
    ['Win32:Malware-gen', undefined],
    ['HEUR:Trojan.Win32.Agent', undefined],
  ])('%s is most likely from %s', (text, product) => {
    expect(cutThreatNames(text).product).toBe(product);
  });
});

describe('in a search', () => {
  const read = (text: string) => readQuery(text, stopWords('en'));

  test.each(names)('%s is no word, and is what the search is about', (name) => {
    expect(read(name)).toMatchObject({ words: [], topic: 'threat-name', isEmpty: false });
    expect(read(`my antivirus says ${name}`).words).toEqual(['antivirus']);
    expect(read(`Windows says "${name}" 0x800700E1`).topic).toBe('threat-name');
  });

  test.each(names)('%s is told beside a path, of which nothing is kept', (name) => {
    const path = 'C:\\Users\\Marie Dupont\\AppData\\Local\\Codat\\Sage50Connector.exe';
    for (const text of [`${name} file: ${path}`, `${path} ${name}`, `${path}\n${name}`]) {
      const { topic, words, carried } = read(text);
      expect(topic, text).toBe('threat-name');
      expect(`${words.join(' ')} ${carried}`, text).not.toMatch(/marie|dupont/i);
    }
  });

  test.each(names)('%s is carried to the other language', (name) => {
    const { carried, topic, likely } = read(`avast ${name}`);
    expect(carried).toBe(`avast ${name}`);
    expect(readQuery(carried, stopWords('fr'))).toMatchObject({ topic, likely });
  });

  test('a key stays a key', () => {
    expect(read('IDP.Generic 3f2504e0-4f89-11d3-9a0c-0305e82c3301').topic).toBe('license-key');
  });
});

test('a text is cut, never added to, and what was cut is gone', () => {
  const piece = fc.oneof(
    fc.constantFrom(...names, 'idp', 'heur', 'gen', 'win32', '!ml', 'trojan', '.', ':', '/', '\\'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(' ', '[', ']', '(', ')', '\n', '\u202E', '\uD800', 'é', '-'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { text: left, names: found } = cutThreatNames(text);
      expect(left.length).toBeLessThanOrEqual(text.length);
      for (const name of found) expect(text).toContain(name);
      if (found.length === 0) expect(left).toBe(text);
    }),
  );
});

test.each([
  ['pieces with dots', 'ab.'],
  ['the start of a name', 'idp.'],
  ['the start of another', 'gen:variant.'],
  ['platforms', 'win32/'],
  ['kinds', 'trojan:'],
  ['letters', 'a'],
  ['endings', '!ml'],
  ['almost a name', 'wacata.'],
])('a megabyte of %s takes no time', (_, text) => {
  // Quadratic time would reach the runner's limit.
  expect(cutThreatNames(text.repeat(1_000_000 / text.length))).toBeDefined();
});
