import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deserializeProfile, serializeProfile } from '@/domain/windows-profile/index.ts';
import { ADVERSARIAL_TEXTS } from './adversarial-texts.ts';
import { anyLocation, anyName, anyText } from './arbitraries.ts';
import { isOneComponent } from './windows-names.ts';

const JEAN = { drive: 'C', root: ['Users'], folder: 'jean' };

/** A stored text, as a careless or hostile program could have written it. */
function stored(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ version: 1, ...JEAN, ...changes });
}

describe('a stored profile', () => {
  it('has the documented shape', () => {
    expect(serializeProfile(JEAN)).toBe(
      '{"version":1,"drive":"C","root":["Users"],"folder":"jean"}',
    );
    expect(serializeProfile({ drive: 'D', parts: ['Apps', 'Codat'] })).toBe(
      '{"version":1,"drive":"D","parts":["Apps","Codat"]}',
    );
  });

  it('leaves out what does not belong to it', () => {
    expect(serializeProfile({ ...JEAN, note: 'x' } as typeof JEAN)).toBe(serializeProfile(JEAN));
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyLocation, (location) => {
        expect(deserializeProfile(serializeProfile(location))).toEqual(location);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
    ['another version', stored({ version: 2 })],
    ['no version', JSON.stringify(JEAN)],
    ['something more', stored({ extra: true })],
    ['spaces between', ` ${serializeProfile(JEAN)}`],
    ['a drive in lower case', stored({ drive: 'c' })],
    ['a drive of two letters', stored({ drive: 'CD' })],
    ['a drive that is no letter', stored({ drive: '\u0130' })],
    ['a drive that is no text', stored({ drive: 1 })],
    ['a root that is no list', stored({ root: 'Users' })],
    ['a root with something else in it', stored({ root: ['Users', 1] })],
    ['a root in another case', stored({ root: ['users'] })],
    ['a root by its label', stored({ root: ['Utilisateurs'] })],
    ['a root that ends elsewhere', stored({ root: ['Users', 'anna', 'AppData', 'Local'] })],
    ['no root where Users is needed', stored({ root: [], folder: 'Users' })],
    ['a folder that is no text', stored({ folder: null })],
    ['an empty folder', stored({ folder: '' })],
    ['a folder with a separator', stored({ folder: 'jean\\..\\anna' })],
    ['a folder with a forward slash', stored({ folder: 'jean/x' })],
    ['the folder above', stored({ folder: '..' })],
    ['a forbidden character', stored({ folder: 'je|an' })],
    ['a final dot', stored({ folder: 'jean.' })],
    ['a final space', stored({ folder: 'jean ' })],
    ['an invisible mark at the end', stored({ folder: 'jean\u200B' })],
    ['a reserved name', stored({ folder: 'nul' })],
    ['nobody’s folder', stored({ folder: 'Public' })],
    ['a long folder', stored({ folder: 'x'.repeat(211) })],
    ['a very long folder', stored({ folder: 'x'.repeat(5000) })],
    ['a true folder with another name', '{"version":1,"drive":"D","parts":["Apps","Other"]}'],
    [
      'a true folder that is a profile’s',
      '{"version":1,"drive":"C","parts":["Users","jean","AppData","Local","Codat"]}',
    ],
    ['a true folder without parts', '{"version":1,"drive":"D","parts":[]}'],
    ['a true folder with a way up', '{"version":1,"drive":"D","parts":["..","Codat"]}'],
  ])('is dropped if it is, or has, %s', (_, text) => {
    expect(deserializeProfile(text)).toBeUndefined();
  });

  it('is dropped if it is any other text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(deserializeProfile(text)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(deserializeProfile(text)).toBeUndefined();
      }),
    );
  });

  it('is one component, whatever was stored', () => {
    const names = fc.oneof(anyName, fc.constantFrom('Users', 'AppData', 'Local', 'Codat'));
    const locations = fc.oneof(
      fc.record({
        drive: fc.constantFrom('C', 'd', ''),
        root: fc.array(names, { maxLength: 3 }),
        folder: names,
      }),
      fc.record({ drive: fc.constant('C'), parts: fc.array(names, { maxLength: 4 }) }),
    );
    fc.assert(
      fc.property(locations, (location) => {
        const read = deserializeProfile(JSON.stringify({ version: 1, ...location }));
        if (read === undefined) return;
        const parts = 'parts' in read ? read.parts : [...read.root, read.folder];
        expect(parts.filter((name) => !isOneComponent(name))).toEqual([]);
      }),
    );
  });

  it.each(ADVERSARIAL_TEXTS)('of a megabyte of %s is dropped', (_, text) => {
    expect(deserializeProfile(text)).toBeUndefined();
    expect(deserializeProfile(stored({ folder: text }))).toBeUndefined();
  });
});
