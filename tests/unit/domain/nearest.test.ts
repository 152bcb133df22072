import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistakesBetween, nearest } from '@/domain/nearest.ts';

describe('mistakes between two words', () => {
  test.each([
    ['none', 'avast', 'avast', 0],
    ['a letter missing', 'antivrus', 'antivirus', 1],
    ['a letter too many', 'antivirrus', 'antivirus', 1],
    ['a wrong letter', 'redemarage', 'redemarege', 1],
    ['two neighbours swapped', 'avsat', 'avast', 1],
    ['a letter wrong at each end', 'bvasb', 'avast', 2],
    ['an empty word', '', 'ab', 2],
    ['more than is counted', 'abcdef', 'uvwxyz', 4],
  ])('%s', (_, one, other, expected) => {
    expect(mistakesBetween(one, other, 3)).toBe(expected);
  });

  test('are the same from both sides, and none only between equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const mistakes = mistakesBetween(one, other, 9);
        expect(mistakesBetween(other, one, 9)).toBe(mistakes);
        expect(mistakes === 0).toBe(one === other);
      }),
    );
  });
});

test('the nearest come first', () => {
  expect(nearest('restrat', ['restrain', 'antivirus', 'restart'])).toEqual(['restart', 'restrain']);
  expect(nearest('redemarrrer', ['redemarre', 'redemarrer'])).toEqual(['redemarrer', 'redemarre']);
});
