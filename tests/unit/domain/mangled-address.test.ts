import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPage, unmangle, withoutMarks } from '@/domain/mangled-address.ts';

describe('an address whose signs were escaped', () => {
  test.each([
    ['not at all', ['/go/avast', '?lang=fr', '#folder=a'], ['/go/avast', '?lang=fr', '#folder=a']],
    ['its #', ['/go/avast%23folder=lea%20b', '', ''], ['/go/avast', '', '#folder=lea%20b']],
    [
      'its # with a query behind',
      ['/go/avast%23at=x', '?lang=fr', ''],
      ['/go/avast', '?lang=fr', '#at=x'],
    ],
    [
      'its # behind the query',
      ['/go/avast', '?lang=fr%23folder=a', ''],
      ['/go/avast', '?lang=fr', '#folder=a'],
    ],
    [
      'its # and ?',
      ['/go/avast%3Flang=fr%23folder=a', '', ''],
      ['/go/avast', '?lang=fr', '#folder=a'],
    ],
    ['its # twice', ['/go/avast%2523folder=a', '', ''], ['/go/avast', '', '#folder=a']],
    ['a # of its own wins', ['/go/avast%23at=x', '', '#at=y'], ['/go/avast', '', '#at=y']],
    [
      'a # in the folder stays one',
      ['/go/avast%23folder=a%23b', '', ''],
      ['/go/avast', '', '#folder=a%23b'],
    ],
  ] as const)('%s', (_, [path, search, hash], expected) => {
    const mended = unmangle({ path, search, hash });
    expect([mended.path, mended.search, mended.hash]).toEqual(expected);
  });

  test('any is the same again once it is put together', () => {
    const part = fc.stringMatching(/^[a-z=&%20.]{0,12}$/);
    fc.assert(
      fc.property(part, part, (path, fragment) => {
        const plain = { path: `/go/${path}`, search: '', hash: fragment && `#${fragment}` };
        const escaped = { path: `${plain.path}%23${fragment}`, search: '', hash: '' };
        fc.pre(!/%2?5?[23]/i.test(path + fragment));
        expect(unmangle(escaped)).toEqual(plain);
        expect(unmangle(plain)).toEqual(plain);
      }),
    );
  });
});

describe('a name without the marks around it', () => {
  test.each([
    ['531.', '531'],
    ['531)', '531'],
    ['531,', '531'],
    ['"531"', '531'],
    ['\u200B531\u200B', '531'],
    ['531\u00A0»', '531'],
    ['license-key…', 'license-key'],
    ['avasté', 'avasté'],
    ['.'.repeat(5), ''],
    [`${'.'.repeat(1000)}a`, `${'.'.repeat(1000)}a`],
  ])('%j', (text, expected) => {
    expect(withoutMarks(text)).toBe(expected);
  });
});

describe('the page of a path', () => {
  const hub = '/integrations/accounting/sage50/sage50-troubleshooting/';
  const pages = [hub, `/fr${hub}`, `${hub}antivirus/`, `/fr${hub}antivirus/`];
  test.each([
    ['with a full stop', `${hub}antivirus/.`, `${hub}antivirus/`],
    ['without its slash', `${hub}antivirus`, `${hub}antivirus/`],
    ['in another casing', `${hub}Antivirus/`, `${hub}antivirus/`],
    ['in Codat’s own French', `/fr-ca${hub}`, `/fr${hub}`],
    ['in Codat’s own French, without its slash', `/fr-CA${hub.slice(0, -1)}`, `/fr${hub}`],
    ['below it', `/fr-ca${hub}antivirus`, `/fr${hub}antivirus/`],
    ['unknown', `${hub}other/`, undefined],
    ['of another site', '//evil.example/', undefined],
    ['nothing', '/', undefined],
  ])('%s', (_, path, expected) => {
    expect(findPage(path, pages)).toBe(expected);
  });
});
