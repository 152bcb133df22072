import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage, landingFragment } from '@/domain/link-landing.ts';

const languages = ['en', 'fr'];

describe('the language of a landing', () => {
  test.each([
    ['what the link asks for', 'fr', 'en', ['en-GB'], 'fr'],
    ['in capitals', 'FR', null, ['en'], 'fr'],
    ['with a region', 'fr-CA', null, ['en'], 'fr'],
    ['a language that the site does not speak does not count', 'de', 'fr', ['en'], 'fr'],
    ['an empty one does not count', '', null, ['fr-FR', 'en'], 'fr'],
    ['hostile text does not count', '"><script>', null, ['fr'], 'fr'],
    ['a word that only begins like a language', 'french', null, ['en'], 'en'],
    ['what was chosen before', null, 'fr', ['en-US'], 'fr'],
    ['a broken memory does not count', null, 'constructor', ['fr'], 'fr'],
    ['the first language that the site speaks', null, null, ['de-AT', 'fr-FR', 'en'], 'fr'],
    ['English where nothing says more', null, null, ['de'], 'en'],
    ['English where the browser says nothing', null, null, [], 'en'],
  ] as const)('%s', (_, asked, remembered, preferred, expected) => {
    expect(chooseLanguage(languages, asked, remembered, preferred)).toBe(expected);
  });

  test('any language that the site speaks', () => {
    expect(chooseLanguage([...languages, 'de'], 'de-AT', null, [])).toBe('de');
  });
});

describe('the fragment of a landing', () => {
  test.each([
    ['nothing on either side', '', '', ''],
    ['the place of the id', 'data-directory', '', '#data-directory'],
    ['a bare # is nothing', 'data-directory', '#', '#data-directory'],
    ['the folder stays', '', '#folder=Zo%C3%AB%20%26%20co', '#folder=Zo%C3%AB%20%26%20co'],
    ['the folder, and the place of the id', 'steps', '#folder=a', '#at=steps&folder=a'],
    ['a place of the link’s own wins', 'steps', '#at=why&folder=a', '#at=why&folder=a'],
    ['a plain id of the link’s own wins', 'steps', '#why', '#why'],
    [
      'a picture and its mark stay',
      '',
      '#picture=sage-about&marker=2',
      '#picture=sage-about&marker=2',
    ],
    ['a folder whose = was escaped', '', '#folder%3Dlea', '#folder=lea'],
    ['pairs whose signs were escaped', '', '#at%3dwhy%26folder%3dlea', '#at=why&folder=lea'],
    ['a folder that was escaped twice', '', '#folder%3DR%2526D%2520b', '#folder=R%26D%20b'],
    ['an escaped = in a folder stays', '', '#folder=a%3Db', '#folder=a%3Db'],
    ['what is broken stays as it is', 'steps', '#folder=%E0%A4%A', '#at=steps&folder=%E0%A4%A'],
  ])('%s', (_, at, hash, expected) => {
    expect(landingFragment(at, hash)).toBe(expected);
  });

  test('always ends with the link’s own fragment, to the letter', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'steps'), fc.string({ minLength: 1 }), (at, text) => {
        const own = text.replace(/^#/, '');
        fc.pre(!/%3d/i.test(own));
        expect(landingFragment(at, `#${own}`).endsWith(own)).toBe(true);
      }),
    );
  });
});
