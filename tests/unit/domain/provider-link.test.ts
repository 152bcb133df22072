import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLink, linkNameOf } from '@/domain/link-ids.ts';
import { parseFragment } from '@/domain/fragment.ts';
import { type Language, languages } from '@/domain/languages.ts';
import { chooseLanguage, landingFragment } from '@/domain/link-landing.ts';
import { providerLink, providerMessage, readLinkFolder } from '@/domain/provider-link.ts';
import { profileFromLinkFolder } from '@/domain/windows-profile/index.ts';
import { readLinks } from '../../../build/content/link-registry.ts';
import { hostileMegabytes, hostileText } from '../hostile.ts';
import { anyName, anyText, pathLikeText } from './windows-profile/arbitraries.ts';

const go = 'https://docs.codat.io/help/go/';
const links = readLinks('.');

/** What a text gives, in one line. */
function summary(text: string, chosen?: string): string {
  const reading = readLinkFolder(text, chosen);
  if (reading.kind === 'none') return 'none';
  if (reading.kind === 'folder') return reading.folder + (reading.isUnusual ? ' (unusual)' : '');
  return [reading.code, ...reading.choices].join(' | ');
}

describe('the customer’s folder', () => {
  test.each([
    ['nothing', '', 'none'],
    ['spaces only', ' \n', 'none'],
    ['a name', 'jean', 'jean'],
    ['a name with a space, an accent and a sign', 'Zoë & co', 'Zoë & co'],
    ['a path', 'C:\\Users\\jean', 'jean'],
    ['a path in another casing', 'c:\\users\\Jean', 'Jean'],
    ['the connector’s folder', 'C:\\Users\\jean\\AppData\\Local\\Codat', 'jean'],
    ['a message', 'Folder: C:\\Users\\jean\\AppData\\Local\\Codat\nThank you', 'jean'],
    ['a shortened name', 'C:\\Users\\JEANDU~1', 'JEANDU~1 (unusual)'],
    ['a folder on another drive', 'D:\\Users\\jean', 'elsewhere'],
    ['the connector’s folder in another place', 'D:\\Apps\\Codat', 'elsewhere'],
    ['the folder whose name is hidden', 'C:\\Users\\•••\\AppData\\Local\\Codat', 'no-folder'],
    ['an e-mail address', 'jean@exemple.fr', 'no-folder'],
    ['a variable', '%USERPROFILE%', 'no-folder'],
    ['a folder of Windows', 'Public', 'no-folder'],
    ['a license key', '8a210b68-6988-11ed-a1eb-0242ac120002', 'no-folder'],
    ['our own placeholder', '<your-folder>', 'no-folder'],
    ['markup', '<img src=x onerror=alert(1)>', 'no-folder'],
    ['half of a character', 'jean\uD83D', 'no-folder'],
    [
      'two people’s folders',
      'C:\\Users\\jean and C:\\Users\\lea',
      'unclear | C:\\Users\\jean | C:\\Users\\lea',
    ],
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  test('what was chosen is not asked about again', () => {
    const reading = readLinkFolder('C:\\Users\\jean and C:\\Users\\lea');
    const choices = reading.kind === 'problem' ? reading.choices : [];
    expect(choices).toHaveLength(2);
    expect(choices.map((path) => summary(path, path))).toEqual(['jean', 'lea']);
  });

  test.each([
    ['any text', anyText],
    ['what the rules look for', pathLikeText],
    ['any name', anyName],
    ['hostile text', hostileText],
  ])('every choice leads to a folder, and none to a question again: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readLinkFolder(text);
        if (reading.kind !== 'problem') return;
        for (const path of reading.choices) {
          const { kind } = readLinkFolder(path, path);
          expect(kind).toBe('folder');
        }
      }),
      // Their paths are read as no folder: the name is the one of a folder inside every profile.
      { examples: [['AppData“'], ['AppData\\_']] },
    );
  });

  test.each(hostileMegabytes)('a megabyte of %s is read', (_, text) => {
    expect(readLinkFolder(text).kind).not.toBe('folder');
  });
});

describe('a link that was made', () => {
  const places = fc.constantFrom('', 'steps', 'no-icon', 'avast-save-exception');

  /** Follows a link as a page below /go/ does, then as the page that it leads to. */
  function follow(address: string, ownPlace: string) {
    const { pathname, searchParams, hash } = new URL(address);
    const link = findLink(linkNameOf(pathname.replace('/help', '')) ?? '', links);
    const language = chooseLanguage(languages, searchParams.get('lang'), 'de', ['de']);
    return { id: link?.id, language, ...parseFragment(landingFragment(ownPlace, hash)) };
  }

  test.each([
    ['any text', anyText],
    ['what the rules look for', pathLikeText],
    ['any name', anyName],
    ['hostile text', hostileText],
  ])('brings what was chosen, and a folder only that is accepted there: %s', (_, texts) => {
    const language = fc.constantFrom<Language>(...languages);
    fc.assert(
      fc.property(fc.constantFrom(...links), language, places, texts, (link, chosen, at, text) => {
        const reading = readLinkFolder(text);
        const folder = reading.kind === 'folder' ? reading.folder : undefined;
        const address = providerLink({ go, id: link.id, language: chosen, at, folder });
        expect(address).toMatch(/^https:\/\/docs\.codat\.io\/help\/go\/[\x21-\x7E]+$/);
        const found = follow(address, link.at ?? '');
        const place = at === '' ? link.at : at;
        expect(found).toEqual({
          id: link.id,
          language: chosen,
          ...(place !== undefined && { at: place }),
          ...(folder !== undefined && { folder }),
        });
        if (folder === undefined) return;
        // The page offers exactly this folder.
        expect(profileFromLinkFolder(found.folder ?? '')).toMatchObject({
          kind: 'profile',
          profile: { drive: 'C', root: ['Users'], folder },
        });
      }),
    );
  });

  test('is written as LINKING.md says', () => {
    const parts = {
      go,
      id: 'avast',
      language: 'fr',
      at: 'avast-list',
      folder: 'Zoë & co',
    } as const;
    expect(providerLink(parts)).toBe(`${go}avast?lang=fr#at=avast-list&folder=Zo%C3%AB%20%26%20co`);
    expect(providerLink({ ...parts, folder: undefined })).toBe(`${go}avast?lang=fr#avast-list`);
    expect(providerLink({ ...parts, at: '', folder: undefined })).toBe(`${go}avast?lang=fr`);
  });
});

describe('the message', () => {
  const words = { message: 'See: {topic}', messagePlace: 'At: {place}', messageEnd: 'Bye' };

  test('has the link on a line of its own', () => {
    const text = providerMessage(words, { topic: 'A', place: 'B', address: go });
    expect(text).toBe(`See: A\n\nAt: B\n\n${go}\n\nBye`);
  });

  test('names no place where none was chosen', () => {
    expect(providerMessage(words, { topic: 'A', place: '', address: go })).not.toContain('At:');
  });

  test('takes no name for a gap', () => {
    const text = providerMessage(words, { topic: '{place}', place: '{topic}', address: go });
    expect(text).toContain('See: {place}\n\nAt: {topic}');
  });
});
