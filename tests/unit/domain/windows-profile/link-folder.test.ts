import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileFromLinkFolder } from '@/domain/windows-profile/index.ts';
import { ADVERSARIAL_TEXTS } from './adversarial-texts.ts';
import { anyName, anyText, pathLikeText } from './arbitraries.ts';
import { summary } from './readings.ts';
import { isOneComponent } from './windows-names.ts';

describe('the folder of a link', () => {
  it.each([
    ['is one name below C:\\Users, unverified', 'jean', 'C:\\Users\\jean | unverified'],
    ['may have spaces and accents', 'René Dupont', 'C:\\Users\\René Dupont | unverified'],
    ['may be a joined emoji', '👩‍💻', 'C:\\Users\\👩‍💻 | unverified'],
    ['may have an emoji of a chosen style', 'a❤\uFE0F', 'C:\\Users\\a❤\uFE0F | unverified'],
    ['is nothing if it is empty', '', 'problem empty'],
    ['is not trimmed', 'jean ', 'problem trailing-space'],
    ['is not unquoted', '"jean"', 'problem forbidden-characters'],
    ['has no separator', 'jean\\AppData', 'problem forbidden-characters'],
    ['has no forward slash', 'Users/jean', 'problem forbidden-characters'],
    ['has no drive', 'C:\\Users\\jean', 'problem forbidden-characters'],
    ['goes nowhere else', '..\\..\\Windows', 'problem forbidden-characters'],
    ['is not the folder above', '..', 'problem dot-parts'],
    ['has no line break', 'jean\nAppData', 'problem forbidden-characters'],
    ['has no invisible mark at its ends', '\u200Bjean', 'problem hidden-characters'],
    ['has no no-break space at its ends', 'jean\u00A0', 'problem hidden-characters'],
    ['cannot erase words in a console', '\u007F\u007Fcalc', 'problem forbidden-characters'],
    ['has no control of terminals', 'jean\u009B8D', 'problem forbidden-characters'],
    ['has no line separator', 'je\u2028an', 'problem forbidden-characters'],
    ['has no paragraph separator', 'je\u2029an', 'problem forbidden-characters'],
    ['cannot turn what is shown around', 'a\u202Egpj', 'problem hidden-characters'],
    ['has no isolating control either', 'a\u2066b', 'problem hidden-characters'],
    ['has no invisible mark inside', 'je\u200Ban', 'problem hidden-characters'],
    ['has no joiner without an emoji', 'je\u200Dan', 'problem hidden-characters'],
    ['has no style of an emoji without one', 'jean\uFE0F', 'problem hidden-characters'],
    ['has no second style of an emoji', '❤\uFE0F\uFE0F', 'problem hidden-characters'],
    ['has no filler that is drawn as nothing', 'jean\u3164', 'problem hidden-characters'],
    ['has no tag letters', 'jean\u{E0041}\u{E0042}', 'problem hidden-characters'],
    ['has no no-break space inside', 'jean\u00A0dupont', 'problem hidden-characters'],
    ['has no Braille pattern for a space', 'jean\u2800dupont', 'problem hidden-characters'],
    ['has no slash that is none', 'jean\u2215AppData', 'problem hidden-characters'],
    ['has no backslash that is none', 'jean\u2216AppData', 'problem hidden-characters'],
    ['has no colon that is none', 'C\uA789', 'problem hidden-characters'],
    ['has no variable', '%USERNAME%', 'problem unexpanded-variable'],
    ['is no e-mail address', 'jean@exemple.fr', 'problem email'],
    ['is no message', 'Appelez vite le support, merci', 'problem no-path'],
    ['is no long message', 'x'.repeat(65), 'problem no-path'],
    ['is no reserved name', 'NUL', 'problem reserved-name'],
    ['is a person’s', 'Public', 'problem not-a-person'],
    ['is not our own example', '<your-folder>', 'problem placeholder'],
  ])('%s', (_, value, expected) => {
    expect(summary(profileFromLinkFolder(value))).toBe(expected);
  });

  it('has no character that nobody sees', () => {
    const unseen = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) =>
        character !== ' ' && /[\p{Default_Ignorable_Code_Point}\p{Zs}\p{Cc}]/u.test(character),
    );
    const taken = unseen.filter(
      (character) => profileFromLinkFolder(`je${character}an`).kind !== 'problem',
    );
    expect(taken).toEqual([]);
  });

  it('names the hidden characters', () => {
    expect(profileFromLinkFolder('a\u202Eb')).toMatchObject({
      problem: { characters: ['U+202E'] },
    });
  });

  it.each([
    ['any text', anyText],
    ['what the rules look for', pathLikeText],
    ['any name', anyName],
  ])('can only ever fill in one component, unchanged: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (value) => {
        const reading = profileFromLinkFolder(value);
        expect(reading.kind).not.toBe('true-folder');
        if (reading.kind !== 'profile') return;
        expect(reading.profile).toEqual({ drive: 'C', root: ['Users'], folder: value });
        expect(isOneComponent(value)).toBe(true);
        expect(reading.corrections).toEqual([]);
        expect(reading.warnings[0]).toEqual({ code: 'unverified' });
      }),
    );
  });

  it.each(ADVERSARIAL_TEXTS)('of a megabyte of %s is a problem', (_, text) => {
    expect(profileFromLinkFolder(text).kind).toBe('problem');
  });
});
