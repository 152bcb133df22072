import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeFeedback,
  encodeFeedback,
  type Feedback,
  refusesCounting,
  subjectOf,
} from '@/domain/feedback.ts';
import { languages } from '@/domain/languages.ts';
import { hostileText } from '../hostile.ts';

const subjects = [
  ...languages.map((language) => subjectOf.page('antivirus-avast', language)),
  subjectOf.step('avast', 'open-exceptions'),
  subjectOf.link(),
  subjectOf.link('avast'),
];

/** Every line that a page with these subjects can send. */
const lines = [
  'page antivirus-avast en yes',
  'page antivirus-avast en no',
  'page antivirus-avast fr yes',
  'page antivirus-avast fr no',
  'step avast open-exceptions',
  ...Array.from({ length: 9 }, (_, index) => `search ${index + 1}`),
  'link none',
  'link avast',
];

/** Some text where only an id of the site belongs: what readers type, and what comes near to an id. */
const text = fc.oneof(
  hostileText,
  fc.constantFrom('jean', 'avast', 'en', 'none', 'yes', 'constructor', ' ', 'avast\nstep avast'),
);

/** What a mistake of the site's own code could hand over: of the right shape, with anything in it. */
const anything: fc.Arbitrary<Feedback> = fc.oneof(
  fc.record({
    about: fc.constant('page' as const),
    page: text,
    language: text as fc.Arbitrary<'en'>,
    helped: fc.oneof(fc.boolean(), text as fc.Arbitrary<never>),
  }),
  fc.record({ about: fc.constant('step' as const), list: text, step: text }),
  fc.record({
    about: fc.constant('search' as const),
    words: fc.oneof(fc.integer(), fc.double(), text as fc.Arbitrary<never>),
  }),
  fc.record({
    about: fc.constant('link' as const),
    nearest: fc.oneof(text, fc.constant(undefined)),
  }),
);

describe('what is counted', () => {
  test.each<[Feedback, string | undefined]>([
    [
      { about: 'page', page: 'antivirus-avast', language: 'fr', helped: false },
      'page antivirus-avast fr no',
    ],
    [{ about: 'page', page: 'get-help', language: 'fr', helped: true }, undefined],
    [{ about: 'step', list: 'avast', step: 'open-exceptions' }, 'step avast open-exceptions'],
    [{ about: 'step', list: 'avast', step: 'jean' }, undefined],
    [{ about: 'search', words: 1 }, 'search 1'],
    [{ about: 'search', words: 312 }, 'search 9'],
    [{ about: 'search', words: 0 }, undefined],
    [{ about: 'search', words: 1.5 }, undefined],
    [{ about: 'search', words: NaN }, undefined],
    [{ about: 'link', nearest: 'avast' }, 'link avast'],
    [{ about: 'link', nearest: undefined }, 'link none'],
    [{ about: 'link', nearest: 'jean' }, undefined],
  ])('%o is the line %s', (feedback, line) => {
    expect(encodeFeedback(feedback, subjects)).toBe(line);
  });

  test('is one of the known lines or nothing, whatever is typed or handed over', () => {
    fc.assert(
      fc.property(anything, (feedback) => {
        expect([...lines, undefined]).toContain(encodeFeedback(feedback, subjects));
      }),
    );
  });

  test('is nothing that has not the form of an id, even where it were known', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        fc.pre(!/^[a-z0-9-]{1,60}$/.test(typed));
        const known = [subjectOf.link(typed), subjectOf.step('avast', typed)];
        expect(encodeFeedback({ about: 'link', nearest: typed }, known)).toBeUndefined();
        expect(
          encodeFeedback({ about: 'step', list: 'avast', step: typed }, known),
        ).toBeUndefined();
      }),
    );
  });
});

describe('a line of the log', () => {
  test.each(lines)('%s is read as it was sent', (line) => {
    const feedback = decodeFeedback(line, subjects);
    expect(feedback && encodeFeedback(feedback, subjects)).toBe(line);
  });

  test.each([
    '',
    ' ',
    'page',
    'page antivirus-avast en',
    'page antivirus-avast en maybe',
    'page antivirus-avast en yes ',
    'page antivirus-avast de yes',
    'page  antivirus-avast en yes',
    'step avast',
    'step avast open-exceptions again',
    'search 0',
    'search 01',
    'search 10',
    'search 1e0',
    'search jean',
    'link',
    'link undefined',
    'constructor',
    'LINK avast',
  ])('“%s” is none that a page sends', (line) => {
    expect(decodeFeedback(line, subjects)).toBeUndefined();
  });

  test('is one of the known lines or not read, whatever somebody sends', () => {
    const sent = fc.oneof(
      hostileText,
      fc.tuple(fc.constantFrom(...lines), text).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(sent, (line) => {
        expect(decodeFeedback(line, subjects) !== undefined).toBe(lines.includes(line));
      }),
    );
  });
});

test.each([
  [{}, false],
  [{ doNotTrack: null }, false],
  [{ doNotTrack: 'unspecified' }, false],
  [{ doNotTrack: '0', globalPrivacyControl: false }, false],
  [{ doNotTrack: '1' }, true],
  [{ doNotTrack: 'yes' }, true],
  [{ doNotTrack: null, globalPrivacyControl: true }, true],
])('a browser that says %o wants not to be counted: %s', (signals, expected) => {
  expect(refusesCounting(signals)).toBe(expected);
});
