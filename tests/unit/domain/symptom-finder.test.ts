import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerPath,
  deepestKnown,
  isOnTheWay,
  pathBefore,
  symptomTexts,
} from '@/domain/symptom-finder.ts';

const known = new Set(['stopped', 'stopped.no-icon', 'stopped.no-icon.gone', 'license-key']);

describe('deepestKnown', () => {
  it.each([
    ['a first answer', 'stopped', 'stopped'],
    ['a second one', 'stopped.no-icon', 'stopped.no-icon'],
    ['an answer that leads to a page', 'license-key', 'license-key'],
    ['an answer that is gone: the one before it', 'stopped.no-icon.was-here', 'stopped.no-icon'],
    ['nothing that is known', 'made-up.stopped', ''],
    ['an answer without the one before it', 'no-icon', ''],
    ['nothing', '', ''],
    ['a dot too many', 'stopped..no-icon', 'stopped'],
    ['markup', 'stopped.<img src=x onerror=alert(1)>', 'stopped'],
    ['a name that every object has', '__proto__.constructor', ''],
  ])('%s', (_title, seen, expected) => {
    expect(deepestKnown(seen, known)).toBe(expected);
  });

  it('is always a state that exists, or none, whatever the address holds', () => {
    const pieces = fc.constantFrom('stopped', 'no-icon', 'gone', 'license-key', '.', '..');
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))).map((parts) => parts.join('')),
      fc.array(pieces).map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(anything, (seen) => {
        const state = deepestKnown(seen, known);
        expect(state === '' || known.has(state)).toBe(true);
        expect(seen.startsWith(state)).toBe(true);
      }),
    );
  });
});

describe('the way through the questions', () => {
  it('goes back one answer at a time', () => {
    expect(answerPath(answerPath('', 'stopped'), 'no-icon')).toBe('stopped.no-icon');
    expect(pathBefore('stopped.no-icon')).toBe('stopped');
    expect(pathBefore('stopped')).toBe('');
    expect(pathBefore('')).toBe('');
  });

  it.each([
    ['an answer is on its own way', 'a.b', 'a.b', true],
    ['and so is the one before it', 'a', 'a.b', true],
    ['the next one is not yet', 'a.b', 'a', false],
    ['an id that begins with the same letters is another', 'a', 'ab.c', false],
    ['nothing was answered', 'a', '', false],
  ])('%s', (_title, path, state, expected) => {
    expect(isOnTheWay(path, state)).toBe(expected);
  });
});

it('says every whole way, the most general answer first', () => {
  expect(
    symptomTexts([
      { id: 'key', text: 'Key' },
      {
        id: 'stopped',
        text: 'Stopped',
        answers: [
          { id: 'icon', text: 'Icon' },
          { id: 'none', text: 'No icon', answers: [{ id: 'gone', text: 'Gone' }] },
        ],
      },
    ]),
  ).toEqual({
    key: 'Key',
    'stopped.icon': 'Stopped › Icon',
    'stopped.none.gone': 'Stopped › No icon › Gone',
  });
});

it('does not tell an answer that describes nothing', () => {
  expect(
    symptomTexts([
      {
        id: 'antivirus',
        text: 'Antivirus',
        answers: [
          { id: 'unknown', text: 'I do not know' },
          { id: 'another', text: 'Another' },
        ],
      },
      { id: 'something-else', text: 'Something else' },
    ]),
  ).toEqual({ 'antivirus.unknown': 'Antivirus', 'antivirus.another': 'Antivirus › Another' });
});
