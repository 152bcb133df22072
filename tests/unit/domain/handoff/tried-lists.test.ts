import { describe, expect, test } from 'vitest';
import type { StepRecord } from '@/domain/checklist.ts';
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
  test('comes in the order of the steps, in today’s words, and without steps that are gone', () => {
    const record = new Map([
      ['gone', answer(1)],
      ['two', answer(2)],
      ['one', answer(3, 'did-not-work')],
    ]);
    expect(triedLists([list('avast')], new Map([['avast', record]]))).toEqual([
      {
        title: 'Title of avast',
        total: 2,
        tried: [
          { text: 'First.', outcome: 'did-not-work', at: 3 },
          { text: 'Second.', outcome: 'done', at: 2 },
        ],
      },
    ]);
  });

  test('is empty for a list without answers', () => {
    expect(triedLists([list('avast')], new Map())[0]?.tried).toEqual([]);
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
