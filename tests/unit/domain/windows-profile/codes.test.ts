import { describe, expect, it } from 'vitest';
import {
  type Correction,
  type Problem,
  type ProfileReading,
  type Warning,
  profileFromLinkFolder,
  readProfile,
} from '@/domain/windows-profile/index.ts';

// The types make these complete.
const CORRECTIONS: Readonly<Record<Correction['code'], string>> = {
  'invisible-removed': '\u202AC:\\Users\\jean',
  'no-break-space-removed': '\u00A0C:\\Users\\jean',
  'quotes-removed': '"C:\\Users\\jean"',
  'slashes-turned': 'C:/Users/jean',
  'address-rewritten': 'file:///C:/Users/jean',
  'users-label': 'C:\\Utilisateurs\\jean',
  'line-breaks-joined': 'C:\\Users\\\njean',
  'found-in-text': 'Voir C:\\Users\\jean',
  'below-profile': 'C:\\Users\\jean\\Desktop',
};

const WARNINGS: Readonly<Record<Warning['code'], string>> = {
  unverified: 'jean',
  elsewhere: 'D:\\Codat',
  'short-name': 'C:\\Users\\RUBN~1',
  'invisible-inside': 'C:\\Users\\a\u200Db',
  'no-break-space-inside': 'C:\\Users\\a\u00A0b',
  'unusual-characters': 'C:\\Users\\a@b',
  'leading-space': 'C:\\Users\\ a\\AppData',
  'other-spelling': 'C:\\Users\\a%20b',
  'temporary-profile': 'C:\\Users\\TEMP',
  'end-unclear': 'Voir C:\\Users\\a b',
  'nested-root': 'C:\\Users\\a\\b\\AppData\\Local',
  'other-profiles': 'C:\\Users\\a\\x\nC:\\Users\\b\\AppData\\Local',
};

const PROBLEMS: Readonly<Record<Exclude<Problem['code'], 'hidden-characters'>, string>> = {
  empty: '',
  'no-path': 'Où est-il ?',
  'missing-name': 'C:\\Users',
  'not-a-profile': 'C:\\Windows',
  'several-profiles': 'C:\\Users\\a\nC:\\Users\\b',
  'line-break-inside': 'C:\\Users\\a\nb\\AppData\\Local',
  'cut-at-space': "'C:\\Users\\a' is not recognized",
  'old-windows': 'C:\\Windows.old\\Users\\a',
  'build-machine': 'in C:\\Users\\a\\b.cs:line 1',
  'other-system': '/Users/a',
  fragment: 'Local\\Codat',
  'license-key': '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  sid: 'S-1-5-18',
  'program-file': 'Sage50Connector.exe',
  'open-folder': 'This PC',
  email: 'a@b.fr',
  'domain-account': 'SOC\\a',
  'unexpanded-variable': '%USERPROFILE%',
  placeholder: '<your-folder>',
  'forbidden-characters': 'a|b',
  'broken-characters': 'a\uD800b',
  'reserved-name': 'NUL',
  'dot-parts': '..',
  'trailing-dot': 'a.',
  'trailing-space': 'C:\\Users\\a \\x',
  'not-a-person': 'Public',
  'system-profile': 'systemprofile',
  'network-path': '\\\\a\\b',
  'too-long': `C:\\Users\\${'x'.repeat(255)}`,
};

function codesOf(reading: ProfileReading): readonly string[] {
  if (reading.kind === 'problem') return [reading.problem.code];
  return [...reading.corrections, ...reading.warnings].map(({ code }) => code);
}

describe('every code', () => {
  it.each(Object.entries({ ...CORRECTIONS, ...WARNINGS, ...PROBLEMS }))(
    'can come up: %s',
    (code, text) => {
      expect(codesOf(readProfile(text))).toContain(code);
    },
  );

  it('can come up: hidden-characters, for links only', () => {
    expect(codesOf(profileFromLinkFolder('a\u202Eb'))).toEqual(['hidden-characters']);
  });
});
