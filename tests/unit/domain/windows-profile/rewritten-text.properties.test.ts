import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatPath } from '@/domain/path-formats/index.ts';
import { isSameName } from '@/domain/windows-profile/component-rules.ts';
import { readProfile } from '@/domain/windows-profile/index.ts';
import { plainText } from '@/domain/windows-profile/rewritten-text.ts';
import { anyLocation, anyName } from './arbitraries.ts';
import { offeredPaths, profilePath } from './readings.ts';

const BELOW = '\\AppData\\Local\\Codat';

/** Names that people have: nothing in them has to be told, wherever they stand. */
const usualName = fc
  .stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9][A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 .'’&()_-]{0,18}[A-Za-zß-öø-ÿ]$/)
  .filter((name) => {
    const reading = readProfile(`C:\\Users\\${name}${BELOW}`);
    return reading.kind === 'profile' && reading.warnings.length + reading.corrections.length === 0;
  });

function hexadecimal(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

function inJson(path: string): string {
  return JSON.stringify({ path }).replace(
    /[^\0-\u007F]/g,
    (letter) => `\\u${hexadecimal(letter.charCodeAt(0), 4)}`,
  );
}

function inHtml(text: string): string {
  return text.replace(/[^A-Za-z ]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}

/** Quoted-printable in lines of 20 characters. */
function inMailSource(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) =>
    /[A-Za-z\\:.]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `=${hexadecimal(byte, 2).toUpperCase()}`,
  );
  return bytes.map((byte, index) => (index % 20 === 19 ? `=\r\n${byte}` : byte)).join('');
}

function withLink(path: string, at: number): string {
  const start = path.slice(0, at);
  return `${start} <file:///${encodeURI(start.replaceAll('\\', '/'))}> ${path.slice(at)}`;
}

const WRITTEN: Readonly<Record<string, (path: string) => string>> = {
  'in an address, wholly encoded': encodeURIComponent,
  'in a query': (path) =>
    `https://x.example/?p=${new URLSearchParams({ p: path }).toString().slice(2)}&q=1`,
  'in a file address': (path) =>
    `file:///${encodeURIComponent(path.replaceAll('\\', '/')).replaceAll('%2F', '/')}`,
  'in JSON': inJson,
  'in HTML': inHtml,
  'in the source of a mail': inMailSource,
  'in a quoted mail': (path) => `> > ${path}\r\n> > Merci`,
  'with the link of a mail program at its end': (path) => withLink(path, path.length).trimEnd(),
  'with the link of a mail program after the drive': (path) => withLink(path, 'C:\\Users'.length),
  'with yen signs': (path) => path.replaceAll('\\', '\u00A5'),
  'with full-width signs': (path) => path.replaceAll('\\', '\uFF3C').replace(':', '\uFF1A'),
  'with the number of a disk': (path) => path.replace('C:', '\\Device\\HarddiskVolume3'),
  'in German Explorer': (path) => path.replace('Users', 'Benutzer'),
  'with the old names': (path) =>
    path.replace('AppData\\Local', 'Local Settings\\Application Data'),
  'in Git’s shell': (path) =>
    path
      .replace('C:', '/c')
      .replaceAll('\\', '/')
      .replace(/[ '&()]/g, '\\$&'),
};

describe('a path that is written', () => {
  it.each(Object.entries(WRITTEN))('%s, is the same path', (_, write) => {
    fc.assert(
      fc.property(usualName, (name) => {
        const reading = readProfile(write(`C:\\Users\\${name}${BELOW}`));
        expect(reading.kind === 'profile' && profilePath(reading.profile)).toBe(
          `C:\\Users\\${name}`,
        );
      }),
    );
  });
});

describe('a name whose letters were damaged', () => {
  // At the end of a name, the second half of í is a soft hyphen, which is gone before anything is read.
  const letters = fc
    .stringMatching(/^[A-Z][a-zà-öø-ÿ]{1,12}$/)
    .filter((name) => /[à-ÿ]/.test(name) && !name.endsWith('í'));

  it('by an encoding is offered as it was', () => {
    fc.assert(
      fc.property(letters, (name) => {
        const damaged = new TextDecoder('windows-1252').decode(new TextEncoder().encode(name));
        expect(offeredPaths(readProfile(`C:\\Users\\${damaged}${BELOW}`))).toContain(
          `C:\\Users\\${name}`,
        );
      }),
    );
  });

  it('by an address is offered as it was', () => {
    fc.assert(
      fc.property(letters, (name) => {
        const path = `C:\\Users\\${encodeURIComponent(name)}${BELOW}`;
        expect(offeredPaths(readProfile(path))).toContain(`C:\\Users\\${name}`);
      }),
    );
  });
});

test('a path as this site writes it is never rewritten, whatever its names', () => {
  fc.assert(
    fc.property(anyLocation, (location) => {
      const path = formatPath(location, 'folder');
      if (path.ok) expect(plainText(path.text)).toEqual({ text: path.text, forms: [] });
    }),
  );
});

test('names that are the same are so in both directions and in each case', () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      expect(isSameName(one, one)).toBe(true);
      expect(isSameName(one, other)).toBe(isSameName(other, one));
      if (isSameName(one, other)) expect(one.toUpperCase()).toBe(other.toUpperCase());
    }),
  );
});

test.each([
  ['I', '\u0131'],
  ['i', '\u0130'],
  ['K', '\u212A'],
  ['s', '\u017F'],
  ['\u00DF', '\u1E9E'],
])('%s and %s are two names', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});
