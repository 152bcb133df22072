import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATH_FORMS, type PathForm, formatPath } from '@/domain/path-formats/index.ts';
import { type ConnectorLocation, readProfile } from '@/domain/windows-profile/index.ts';
import { anyLocation } from '../windows-profile/arbitraries.ts';
import { cmdWords, consoles, powershellWords, runBoxArguments } from './shells.ts';

/** The plain path, which every shell has to read back. */
function plain(location: ConnectorLocation, form: 'folder' | 'exe'): string {
  const formatted = formatPath(location, form);
  return formatted.ok ? formatted.text : '';
}

/** Checks a form on any location, wherever it has a safe text. */
function holds(form: PathForm, check: (text: string, location: ConnectorLocation) => void): void {
  fc.assert(
    fc.property(anyLocation, (location) => {
      const formatted = formatPath(location, form);
      if (formatted.ok) check(formatted.text, location);
    }),
  );
}

describe('reading back what was written', () => {
  it.each(['folder', 'contents', 'directory', 'exe', 'cmd', 'powershell', 'defender'] as const)(
    'gives the same location from %s',
    (form) => {
      holds(form, (text, location) => {
        const reading = readProfile(text);
        const found = reading.kind === 'problem' ? reading.problem : locationOf(reading);
        expect(found).toEqual(location);
      });
    },
  );
});

describe('a shell reads exactly the path', () => {
  it('cmd, one word', () => {
    holds('cmd', (text, location) => {
      expect(cmdWords(text)).toEqual([plain(location, 'exe')]);
    });
  });

  it('cmd’s line as the program’s own command line', () => {
    holds('cmd', (text, location) => {
      expect(runBoxArguments(text)).toEqual([plain(location, 'exe')]);
    });
  });

  it('the Run box, with the reader’s own folder put in', () => {
    holds('run', (text, location) => {
      const local = plain(location, 'folder').replace(/\\Codat$/, '');
      const values = 'parts' in location ? {} : { LocalAppData: local };
      expect(runBoxArguments(text, values)).toEqual([plain(location, 'exe')]);
    });
  });

  it('PowerShell, the call operator and one string', () => {
    holds('powershell', (text, location) => {
      expect(powershellWords(text)).toEqual([{ bare: '&' }, { string: plain(location, 'exe') }]);
    });
  });

  it('PowerShell, the command for Defender', () => {
    holds('defender', (text, location) => {
      expect(powershellWords(text)).toEqual([
        { bare: 'Add-MpPreference' },
        { bare: '-ExclusionPath' },
        { string: plain(location, 'folder') },
      ]);
    });
  });
});

describe.each(Object.entries(consoles))(
  'pasted into the %s console it is still that one command',
  (_, paste) => {
    it('for cmd, the very path', () => {
      holds('cmd', (text, location) => {
        expect(paste(text)).toBe(text);
        expect(cmdWords(paste(text))).toEqual([plain(location, 'exe')]);
      });
    });

    it.each([
      ['powershell', [{ bare: '&' }], 'exe'],
      ['defender', [{ bare: 'Add-MpPreference' }, { bare: '-ExclusionPath' }], 'folder'],
    ] as const)('for %s, one string', (form, words, path) => {
      holds(form, (text, location) => {
        // PowerShell reads without the filter; where it does not, only signs inside of the string change.
        expect(powershellWords(paste(text))).toEqual([
          ...words,
          { string: paste(plain(location, path)) },
        ]);
      });
    });
  },
);

describe('every form', () => {
  it.each(PATH_FORMS)('%s is one line without anything that a console acts on', (form) => {
    holds(form, (text) => {
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/);
    });
  });
});

function locationOf(
  reading: Exclude<ReturnType<typeof readProfile>, { kind: 'problem' }>,
): ConnectorLocation {
  return reading.kind === 'profile' ? reading.profile : reading.folder;
}
