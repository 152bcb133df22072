import { describe, expect, it } from 'vitest';
import { PATH_FORMS, formatPath, placeholderPath } from '@/domain/path-formats/index.ts';
import type { ConnectorLocation } from '@/domain/windows-profile/index.ts';

function named(folder: string): ConnectorLocation {
  return { drive: 'C', root: ['Users'], folder };
}

const JEAN = named('jean');
const ELSEWHERE = { drive: 'D', parts: ['Apps', 'Codat'] };

describe('formatPath', () => {
  it.each([
    ['folder', 'C:\\Users\\jean\\AppData\\Local\\Codat'],
    ['contents', 'C:\\Users\\jean\\AppData\\Local\\Codat\\*'],
    ['directory', 'C:\\Users\\jean\\AppData\\Local\\Codat\\'],
    ['exe', 'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe'],
    ['explorer', '%LocalAppData%\\Codat'],
    ['run', '"%LocalAppData%\\Codat\\Sage50Connector.exe"'],
    ['cmd', '"C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe"'],
    ['powershell', "& 'C:\\Users\\jean\\AppData\\Local\\Codat\\Sage50Connector.exe'"],
    ['defender', "Add-MpPreference -ExclusionPath 'C:\\Users\\jean\\AppData\\Local\\Codat'"],
  ] as const)('writes %s', (form, text) => {
    expect(formatPath(JEAN, form)).toEqual({ ok: true, text });
  });

  it.each([
    ['folder', 'D:\\Apps\\Codat'],
    ['contents', 'D:\\Apps\\Codat\\*'],
    ['directory', 'D:\\Apps\\Codat\\'],
    ['exe', 'D:\\Apps\\Codat\\Sage50Connector.exe'],
    ['explorer', 'D:\\Apps\\Codat'],
    ['run', '"D:\\Apps\\Codat\\Sage50Connector.exe"'],
    ['cmd', '"D:\\Apps\\Codat\\Sage50Connector.exe"'],
    ['powershell', "& 'D:\\Apps\\Codat\\Sage50Connector.exe'"],
    ['defender', "Add-MpPreference -ExclusionPath 'D:\\Apps\\Codat'"],
  ] as const)('writes %s of a true folder elsewhere', (form, text) => {
    expect(formatPath(ELSEWHERE, form)).toEqual({ ok: true, text });
  });

  it.each([
    ['folder', false],
    ['contents', false],
    ['directory', false],
    ['exe', false],
    ['explorer', true],
    ['run', true],
    ['cmd', false],
    ['powershell', false],
    ['defender', false],
  ] as const)('%s without a profile: %s', (form, isKnown) => {
    const formatted = formatPath(undefined, form);
    if (isKnown) expect(formatted).toEqual(formatPath(JEAN, form));
    else expect(formatted).toEqual({ ok: false, reason: 'no-profile' });
  });

  it.each(["'", '\u2018', '\u2019', '\u201A', '\u201B'])(
    'doubles %s with itself for PowerShell',
    (quote) => {
      const path = `C:\\Users\\a${quote}${quote}b\\AppData\\Local\\Codat`;
      const text = `Add-MpPreference -ExclusionPath '${path.replaceAll(quote, quote + quote)}'`;
      expect(formatPath(named(`a${quote}${quote}b`), 'defender')).toEqual({ ok: true, text });
    },
  );

  it.each([
    ['two per cent signs at the command prompt', named('a%b%c'), 'cmd', false],
    ['two per cent signs for Defender', named('a%b%c'), 'defender', false],
    ['two per cent signs in PowerShell', named('a%b%c'), 'powershell', true],
    ['two per cent signs in the plain folder', named('a%b%c'), 'folder', true],
    ['two per cent signs for ESET', named('a%b%c'), 'contents', false],
    ['one per cent sign for ESET', named('50%'), 'contents', true],
    ['two per cent signs for Sophos', named('a%b%c'), 'directory', true],
    ['two per cent signs in the plain program', named('a%b%c'), 'exe', true],
    ['two per cent signs where no name is needed', named('a%b%c'), 'run', true],
    [
      'two per cent signs of a true folder in the Run box',
      { drive: 'D', parts: ['a%b%', 'Codat'] },
      'run',
      false,
    ],
    [
      'two per cent signs of a true folder in Explorer',
      { drive: 'D', parts: ['a%b%', 'Codat'] },
      'explorer',
      false,
    ],
    ['per cent signs in two names', { drive: 'D', root: ['%a'], folder: 'b%' }, 'cmd', false],
    ['one per cent sign at the command prompt', named('50%'), 'cmd', true],
    ['one per cent sign for Defender', named('50%'), 'defender', true],
    ['an opening bracket in PowerShell', named('a[b'), 'powershell', false],
    ['a closing bracket in PowerShell', named('a]b'), 'powershell', false],
    ['brackets for Defender', named('a[b]'), 'defender', true],
    ['brackets at the command prompt', named('a[b]'), 'cmd', true],
  ] as const)('%s', (_, location, form, isSafe) => {
    const formatted = formatPath(location, form);
    if (isSafe) expect(formatted.ok).toBe(true);
    else expect(formatted).toEqual({ ok: false, reason: 'no-safe-form' });
  });
});

describe('what the classic console rewrites while it is pasted', () => {
  it.each(['\u00A0', '\u202F', '\u2013', '\u2014', '\u201C', '\u201D'])(
    'leaves no line for the Command Prompt with %j in the name',
    (character) => {
      const location = named(`a${character}b`);
      expect(formatPath(location, 'cmd')).toEqual({ ok: false, reason: 'rewritten-on-paste' });
      expect(formatPath(location, 'folder').ok).toBe(true);
      expect(formatPath(location, 'powershell').ok).toBe(true);
    },
  );
});

describe('placeholderPath', () => {
  it.each([
    ['folder', 'C:\\Users\\<your-folder>\\AppData\\Local\\Codat'],
    ['exe', 'C:\\Users\\<your-folder>\\AppData\\Local\\Codat\\Sage50Connector.exe'],
    ['explorer', '%LocalAppData%\\Codat'],
    ['run', '"%LocalAppData%\\Codat\\Sage50Connector.exe"'],
    ['cmd', '"C:\\Users\\<your-folder>\\AppData\\Local\\Codat\\Sage50Connector.exe"'],
    ['powershell', "& 'C:\\Users\\<your-folder>\\AppData\\Local\\Codat\\Sage50Connector.exe'"],
    [
      'defender',
      "Add-MpPreference -ExclusionPath 'C:\\Users\\<your-folder>\\AppData\\Local\\Codat'",
    ],
  ] as const)('%s shows where the name goes', (form, text) => {
    expect(placeholderPath(form, '<your-folder>')).toBe(text);
  });

  it('covers every form', () => {
    expect(PATH_FORMS.map((form) => placeholderPath(form, '<votre-dossier>'))).toHaveLength(9);
  });
});
