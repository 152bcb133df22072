import { describe, expect, test } from 'vitest';
import { type StepRecord, syncQuestion } from '@/domain/checklist.ts';
import { likelyAntivirus, type NamedList, triedLists } from '@/domain/handoff/index.ts';

const list = (id: string, product?: string): NamedList => ({
  id,
  title: `Title of ${id}`,
  product,
  steps: [
    { id: 'one', text: 'First.' },
    { id: 'two', text: 'Second.' },
  ],
});
const answer = (at: number, outcome: StepRecord['outcome'] = 'done'): StepRecord => ({
  outcome,
  wording: 'older words',
  at,
});
const lists = [list('avast', 'Avast'), list('webroot', 'Webroot'), list('restart')];

describe('what was tried', () => {
  test('follows the steps as they are now, in their order and words, and leaves out steps that are gone', () => {
    const record = new Map([
      ['gone', answer(9, 'did-not-work')],
      ['two', answer(2, 'did-not-work')],
      ['one', answer(3, 'did-not-work')],
    ]);
    expect(triedLists([list('restart')], new Map([['restart', record]]))).toEqual([
      { name: 'Title of restart', total: 2, done: 0, failed: ['First.', 'Second.'], at: 3 },
    ]);
  });

  test('is told by the product where the list is about one, without the words of what worked', () => {
    const record = new Map([['one', answer(5)]]);
    expect(triedLists(lists, new Map([['avast', record]]))).toEqual([
      { name: 'Avast', total: 2, done: 1, failed: [], at: 5 },
    ]);
  });

  test.each<[string, Readonly<Record<string, StepRecord>>, StepRecord | undefined]>([
    ['told when all are done', { one: answer(1), two: answer(2) }, answer(3, 'did-not-work')],
    ['not told when a step is open', { one: answer(1) }, undefined],
    [
      'not told when a step did not work',
      { one: answer(1), two: answer(2, 'did-not-work') },
      undefined,
    ],
    ['not told when a step was ticked after it', { one: answer(1), two: answer(9) }, undefined],
  ])('whether it syncs now is %s', (_, steps, told) => {
    const record = new Map([
      ...Object.entries(steps),
      [syncQuestion.id, answer(3, 'did-not-work')] as const,
    ]);
    expect(triedLists([list('restart')], new Map([['restart', record]]))[0]?.sync).toEqual(told);
  });

  test('leaves out a list without answers to today’s steps', () => {
    const record = new Map([['gone', answer(1)]]);
    expect(triedLists(lists, new Map([['avast', record]]))).toEqual([]);
  });
});

describe('the antivirus that the reader most likely has', () => {
  test.each([
    ['none when nothing was ticked', {}, undefined],
    ['none when only another list was ticked', { restart: 5 }, undefined],
    ['the one that was ticked', { webroot: 5 }, 'webroot'],
    ['the one that was ticked last', { avast: 9, webroot: 5, restart: 20 }, 'avast'],
  ])('is %s', (_, times, expected) => {
    const records = new Map(
      Object.entries(times).map(([id, at]) => [id, new Map([['one', answer(at)]])]),
    );
    expect(likelyAntivirus(lists, records)?.id).toBe(expected);
  });
});
