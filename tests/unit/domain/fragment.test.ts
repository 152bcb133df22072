import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fragment, parseFragment, writeFragment } from '@/domain/fragment.ts';

describe('a fragment', () => {
  test.each<[string, string, Fragment]>([
    ['nothing', '', {}],
    ['a bare #', '#', {}],
    ['a plain id', '#avast-save-exception', { at: 'avast-save-exception' }],
    [
      'an old anchor with accents',
      '#red%C3%A9marrage-du-connecteur',
      { at: 'redémarrage-du-connecteur' },
    ],
    ['a folder', '#folder=jean', { folder: 'jean' }],
    [
      'a folder with a space and an accent, as apps escape it',
      '#folder=Zo%C3%AB%20%26%20co',
      { folder: 'Zoë & co' },
    ],
    ['a plus stays a plus', '#folder=a+b', { folder: 'a+b' }],
    ['an equals sign in a value', '#folder=a=b', { folder: 'a=b' }],
    ['a place and a folder', '#at=steps&folder=jean', { at: 'steps', folder: 'jean' }],
    [
      'a picture and its mark',
      '#picture=sage-about&marker=2',
      { picture: 'sage-about', marker: '2' },
    ],
    ['the first of two equal keys', '#folder=a&folder=b', { folder: 'a' }],
    ['unknown keys are left out', '#utm_source=x&folder=a', { folder: 'a' }],
    ['a key of every object is unknown', '#constructor=x&__proto__=y', {}],
    ['empty values are left out', '#folder=&at=', {}],
    ['broken percent-encoding is left out', '#folder=%E0%A4%A&at=steps', { at: 'steps' }],
    ['broken percent-encoding in an id', '#%', {}],
    ['more than anybody links to', `#folder=${'a'.repeat(3000)}`, {}],
  ])('%s', (_, hash, expected) => {
    expect(parseFragment(hash)).toEqual(expected);
  });

  test('reads back what an app escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (folder) => {
        expect(parseFragment(`#folder=${encodeURIComponent(folder)}`)).toEqual({ folder });
      }),
    );
  });

  test('no text throws or brings anything but texts under known keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const fragment = parseFragment(hash);
        for (const [key, value] of Object.entries(fragment)) {
          expect(['at', 'folder', 'picture', 'marker', 'q', 'seen']).toContain(key);
          expect(typeof value).toBe('string');
        }
      }),
    );
  });
});

describe('writing a fragment', () => {
  test.each<[string, Fragment, string]>([
    ['nothing', {}, ''],
    ['a place alone is a plain id, which works without a script', { at: 'steps' }, '#steps'],
    [
      'a picture and its mark',
      { picture: 'sage-about', marker: '2' },
      '#picture=sage-about&marker=2',
    ],
    ['a place and a picture', { at: 'steps', picture: 'a' }, '#at=steps&picture=a'],
    ['what would end a value is escaped', { folder: 'a&b=c' }, '#folder=a%26b%3Dc'],
  ])('%s', (_, fragment, expected) => {
    expect(writeFragment(fragment)).toBe(expected);
  });

  test('is read back as it was, whatever it holds', () => {
    const value = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    const fragments = fc.record(
      { at: value, folder: value, picture: value, marker: value, q: value, seen: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        expect(parseFragment(writeFragment(fragment))).toEqual(fragment);
      }),
    );
  });
});
