import { describe, expect, test } from 'vitest';
import { readDataDirectory } from '@/domain/sage-data-directory/index.ts';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { table } from './reading-table.ts';

describe('where a path ends', () => {
  table([
    [
      'a stray quote ends it',
      'see C:\\Users\\jean" now',
      'C:\\Users\\jean | quotes-removed | found-in-text',
    ],
    ['a pipe ends a command', 'C:\\Users\\jean | findstr x', 'C:\\Users\\jean | found-in-text'],
    [
      'a colon before words ends it',
      'C:\\Users\\jean dupont: introuvable',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'a question mark after a French space ends it',
      'Est-ce C:\\Users\\jean\u00A0?',
      'C:\\Users\\jean | no-break-space-removed | found-in-text',
    ],
    ['the sign of a prompt ends it', 'C:\\Users\\jean>', 'C:\\Users\\jean | found-in-text'],
    [
      'a separator at its end closes a name of two words',
      'see C:\\Users\\jean dupont\\',
      'C:\\Users\\jean dupont | found-in-text',
    ],
    [
      'three pairs of quotes are quotes',
      '"""C:\\Users\\jean"""',
      'C:\\Users\\jean | quotes-removed',
    ],
    [
      'a doubled quote of PowerShell is one',
      "'C:\\Users\\O''Brien'",
      "C:\\Users\\O'Brien | quotes-removed",
    ],
    [
      'the full name counts before the short one of the same folder',
      'C:\\Users\\RUBN~1\nC:\\Users\\ruben',
      'C:\\Users\\ruben | found-in-text',
    ],
  ]);
});

test.each([
  ['%', 'C:\\Users\\50%'],
  ['@', 'C:\\Users\\a@b'],
])('%s in a name is legal and pointed out (fact A4)', (character, text) => {
  const reading = readProfile(text);
  const warnings = reading.kind === 'profile' ? reading.warnings : [];
  expect(warnings).toEqual([{ code: 'unusual-characters', characters: [character] }]);
});

test('of two problems the one that says more is told', () => {
  expect(readProfile('C:\\Windows C:\\Users\\Public')).toEqual({
    kind: 'problem',
    problem: { code: 'not-a-person', name: 'Public' },
  });
});

test('two quoted paths are two', () => {
  const reading = readProfile("'C:\\Users\\a''b' and 'C:\\Users\\c'");
  expect(reading.kind === 'problem' && reading.problem.code).toBe('several-profiles');
});

test('where both are pasted, the data directory counts and not the program directory', () => {
  const text =
    'C:\\Program Files (x86)\\Sage\\Accounts\nC:\\ProgramData\\Sage\\Accounts\\2022\\COMPANY.000';
  const reading = readDataDirectory(text);
  expect(reading.kind === 'directory' && reading.path).toBe(
    'C:\\ProgramData\\Sage\\Accounts\\2022\\COMPANY.000',
  );
});
