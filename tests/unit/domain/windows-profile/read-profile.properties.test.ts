import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath } from '@/domain/path-formats/index.ts';
import {
  type ProfileReading,
  type WindowsProfile,
  deserializeProfile,
  readProfile,
  serializeProfile,
} from '@/domain/windows-profile/index.ts';
import { ADVERSARIAL_TEXTS } from './adversarial-texts.ts';
import { anyName, anyText, pathLikeText } from './arbitraries.ts';
import { profilePath } from './readings.ts';
import { isOneComponent, resolvedByWindows } from './windows-names.ts';

function withoutBreaks(name: string): string {
  return name.replace(/[\s\\/]/g, '');
}

function alternativesOf(reading: ProfileReading): readonly WindowsProfile[] {
  const found = reading.kind === 'problem' ? [reading.problem] : reading.warnings;
  return found.flatMap((item) => ('alternatives' in item ? item.alternatives : []));
}

/** Checks everything that holds for every reading, whatever was pasted. */
function expectSafe(reading: ProfileReading): void {
  if (reading.kind === 'problem') return;
  const location = reading.kind === 'profile' ? reading.profile : reading.folder;
  const names = 'parts' in location ? location.parts : [...location.root, location.folder];
  expect(location.drive).toMatch(/^[A-Z]$/);
  expect(names.filter((name) => !isOneComponent(name))).toEqual([]);

  const folder = formatPath(location, 'folder');
  const path = folder.ok ? folder.text : '';
  const end = reading.kind === 'profile' ? /^[A-Z]:\\.+\\AppData\\Local\\Codat$/s : /\\Codat$/is;
  expect(path).toMatch(end);
  expect(resolvedByWindows(path)).toBe(path);
}

describe('any text', () => {
  it('throws nothing and never leaves …\\AppData\\Local\\Codat of one profile', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSafe(readProfile(text));
      }),
    );
  });

  it('stays safe when it is made of what the rules look for', () => {
    fc.assert(
      fc.property(pathLikeText, (text) => {
        expectSafe(readProfile(text));
      }),
    );
  });

  it('stays safe behind a profile', () => {
    fc.assert(
      fc.property(pathLikeText, (text) => {
        expectSafe(readProfile(`C:\\Users\\${text}`));
      }),
    );
  });

  it('gives each code once', () => {
    fc.assert(
      fc.property(pathLikeText, (text) => {
        const reading = readProfile(text);
        if (reading.kind === 'problem') return;
        const codes = [...reading.corrections, ...reading.warnings].map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('any name in a path', () => {
  it('comes back exactly, or is a problem, or lost what is told at its ends', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const reading = readProfile(`C:\\Users\\${name}\\AppData\\Local\\Codat`);
        if (reading.kind !== 'profile') return;
        const { corrections, profile } = reading;
        // A name with a whole address in it is read as that, with what it escapes.
        if (corrections.some(({ code }) => code === 'address-rewritten')) return;
        const path = [...profile.root, profile.folder].join('\\');
        if (corrections.length === 0) expect(path).toBe(`Users\\${name}`);
        else expect(withoutBreaks(name)).toContain(withoutBreaks(profile.folder));
      }),
    );
  });

  it('is never normalised: both forms of an accent stay two names', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        for (const form of ['NFC', 'NFD'] as const) {
          const reading = readProfile(`C:\\Users\\${name.normalize(form)}\\AppData\\Local`);
          if (reading.kind !== 'profile' || reading.corrections.length > 0) continue;
          expect(profilePath(reading.profile)).toBe(`C:\\Users\\${name.normalize(form)}`);
        }
      }),
    );
  });
});

describe('any name alone', () => {
  it('comes back unverified, as a part of what was pasted, or is a problem', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const reading = readProfile(name);
        if (reading.kind !== 'profile' || /[:\\/]/.test(name)) return;
        if (reading.corrections.some(({ code }) => code === 'address-rewritten')) return;
        expect(reading.warnings[0]).toEqual({ code: 'unverified' });
        expect(name).toContain(reading.profile.folder);
        expect(reading.profile).toMatchObject({ drive: 'C', root: ['Users'] });
      }),
    );
  });
});

describe('every alternative that is offered', () => {
  it('is a profile that can be stored, and not the first choice again', () => {
    fc.assert(
      fc.property(pathLikeText, (text) => {
        const reading = readProfile(text);
        for (const alternative of alternativesOf(reading)) {
          expect(deserializeProfile(serializeProfile(alternative))).toEqual(alternative);
          if (reading.kind === 'profile') expect(alternative).not.toEqual(reading.profile);
        }
      }),
    );
  });
});

describe('a megabyte', () => {
  it.each(ADVERSARIAL_TEXTS)('of %s is read', (_, text) => {
    expectSafe(readProfile(text));
  });
});
