import { expect, test } from 'vitest';
import { formatMessage } from '@/domain/messages.ts';

test.each([
  ['fills a value in', '{done} of {total}', { done: 3, total: 7 }, '3 of 7'],
  ['fills the same value in twice', '{a} and {a}', { a: 'x' }, 'x and x'],
  ['reads two placeholders side by side', '{a}{b}', { a: '1', b: '2' }, '12'],
  [
    'leaves a placeholder without a value, so that the mistake shows',
    '{a} {b}',
    { a: 'x' },
    'x {b}',
  ],
  ['does not read a value as a template', '{a}', { a: '{b}', b: 'no' }, '{b}'],
  ['keeps a dollar sign of a value', '{a}', { a: '$& $1' }, '$& $1'],
  ['does not reach into the object’s prototype', '{constructor}', {}, '{constructor}'],
])('%s', (_, template, values, expected) => {
  expect(formatMessage(template, values)).toBe(expected);
});
