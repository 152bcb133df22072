import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLicenseKey } from '@/domain/handoff/index.ts';

const key = '8a210b68-6988-11ed-a1eb-0242ac120002';

describe('a license key', () => {
  test.each([
    ['as it is', key],
    ['in capitals, which are kept', key.toUpperCase()],
  ])('is taken %s', (_, typed) => {
    expect(readLicenseKey(typed)).toEqual({ kind: 'key', key: typed });
  });

  test.each([
    ['spaces and a line break around it', ` ${key}\n`],
    ['a line broken inside', key.replace('-a1eb', '-\na1eb')],
    ['braces', `{${key}}`],
    ['quotation marks', `«\u00A0${key}\u00A0»`],
    ['an invisible character', `\u200B${key}`],
  ])('loses %s', (_, pasted) => {
    expect(readLicenseKey(pasted)).toEqual({ kind: 'key', key });
  });

  test.each([
    ['a digit that is missing', key.slice(1)],
    ['a digit too many', `${key}0`],
    ['a letter that is no hexadecimal digit', key.replace('8a', '8g')],
    ['hyphens that are missing', key.replaceAll('-', '')],
    ['two keys', `${key} ${key}`],
    ['a sentence with the key in it', `The key is ${key}`],
  ])('is refused with %s', (_, typed) => {
    expect(readLicenseKey(typed)).toEqual({ kind: 'not-a-key' });
  });

  test.each([[''], [' \n'], ['\u200B']])('nothing is no mistake: %j', (typed) => {
    expect(readLicenseKey(typed)).toEqual({ kind: 'nothing' });
  });

  test('every GUID is taken, however it is spaced', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(' ', '\n', '\u00A0'), (guid, space) => {
        expect(readLicenseKey(space + guid + space)).toEqual({ kind: 'key', key: guid });
      }),
    );
  });
});
