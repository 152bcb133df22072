import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserName, isWindows10Or11, mailLink, shownFolder } from '@/domain/handoff/index.ts';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the folder in a text that leaves the PC', () => {
  const profile = { drive: 'D', root: ['Users'], folder: 'Zoë & co' };

  test('hides the reader’s name until they choose to tell it', () => {
    expect(shownFolder(profile, false)).toBe('D:\\Users\\•••\\AppData\\Local\\Codat');
    expect(shownFolder(profile, true)).toBe('D:\\Users\\Zoë & co\\AppData\\Local\\Codat');
  });

  test('hides every part of a folder elsewhere that may be a name', () => {
    const elsewhere = { drive: 'C', parts: ['Data', 'jean', 'Codat'] };
    expect(shownFolder(elsewhere, false)).toBe('C:\\•••\\Codat');
    expect(shownFolder(elsewhere, true)).toBe('C:\\Data\\jean\\Codat');
  });

  test('is the same text for everybody with the same drive', () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(name, fc.array(name, { minLength: 1, maxLength: 3 }), (folder, root) => {
        expect(shownFolder({ drive: 'C', root, folder }, false)).toBe(
          'C:\\Users\\•••\\AppData\\Local\\Codat',
        );
      }),
    );
  });
});

describe('a mail', () => {
  test('has no address, and its lines end as mail programs want', () => {
    expect(mailLink('It’s off', 'a & b\nc?')).toBe(
      'mailto:?subject=It%E2%80%99s%20off&body=a%20%26%20b%0D%0Ac%3F',
    );
  });

  test('is not offered when it is longer than mail programs take', () => {
    expect(mailLink('', 'x'.repeat(1900))).toBeDefined();
    expect(mailLink('', 'x'.repeat(2000))).toBeUndefined();
    expect(mailLink('', 'é'.repeat(400))).toBeUndefined();
  });

  test('carries exactly the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 }).filter((of) => !of.includes('\r'));
    fc.assert(
      fc.property(text, (body) => {
        const link = mailLink('Subject', body);
        const carried = new URLSearchParams(link?.split('?')[1]?.replaceAll('+', '%2B')).get(
          'body',
        );
        if (link !== undefined) expect(carried?.replaceAll('\r\n', '\n')).toBe(body);
        expect((link ?? '').length).toBeLessThanOrEqual(2000);
      }),
    );
  });
});

describe('the browser', () => {
  test.each([
    ['Chrome 142', `${windows} ${like} Chrome/142.0.0.0 Safari/537.36`],
    ['Edge 142', `${windows} ${like} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`],
    ['Opera 120', `${windows} ${like} Chrome/135.0.0.0 Safari/537.36 OPR/120.0.0.0`],
    ['Firefox 145', `${windows.replace('x64', 'x64; rv:145.0')} Gecko/20100101 Firefox/145.0`],
    ['Safari 18', `Mozilla/5.0 (Macintosh) ${like} Version/18.1 Safari/605.1.15`],
    ['Safari 18', `Mozilla/5.0 (iPhone) ${like} Version/18.1 Mobile/15E148 Safari/604.1`],
    [undefined, 'something else'],
  ])('is %s', (name, userAgent) => {
    expect(browserName(userAgent)).toBe(name);
  });

  test('knows Windows 10 or 11 from everything else', () => {
    expect(isWindows10Or11(windows)).toBe(true);
    expect(isWindows10Or11('Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)')).toBe(false);
    expect(isWindows10Or11('Mozilla/5.0 (Windows NT 6.1)')).toBe(false);
  });
});
