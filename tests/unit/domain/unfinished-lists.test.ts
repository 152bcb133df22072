import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  type ChecklistRecord,
  parseRecord,
  progressOf,
  type StepOutcome,
} from '@/domain/checklist.ts';
import {
  isUnfinished,
  type ListToFinish,
  mostOffered,
  parseIds,
  serializeIds,
  unfinishedLists,
  withList,
} from '@/domain/unfinished-lists.ts';

const list = (id: string): ListToFinish => ({
  id,
  page: `Page of ${id}`,
  href: `/${id}/`,
  steps: ['one', 'two', 'three'].map((step) => ({ id: step, text: `Do ${step}.`, wording: 'w' })),
});
const lists = ['avast', 'restart', 'webroot', 'norton'].map(list);
const record = (...answers: readonly (readonly [string, StepOutcome, string?])[]) =>
  new Map(
    answers.flatMap(([id, outcome, wording = 'w']) => {
      const answer = answerOf({ id, wording }, outcome, 1);
      return answer ? [[id, answer] as const] : [];
    }),
  );
const begun = record(['one', 'done']);
const offered = (records: Readonly<Record<string, ChecklistRecord>>, ids = Object.keys(records)) =>
  unfinishedLists(lists, (id) => records[id] ?? new Map(), ids);

describe('where a reader can go on', () => {
  test.each<[string, ChecklistRecord, string | undefined]>([
    ['nowhere when nothing was answered', record(), undefined],
    ['at the first step that is open', begun, 'two'],
    ['at a step that was left out', record(['two', 'done']), 'one'],
    ['at the next one after a step that did not work', record(['one', 'did-not-work']), 'two'],
    [
      'at the one that did not work when all are answered',
      record(['one', 'done'], ['two', 'did-not-work'], ['three', 'done']),
      'two',
    ],
    ['at a step that was reworded since', record(['one', 'done', 'older'], ['two', 'done']), 'one'],
    ['nowhere when only a step that is gone was answered', record(['gone', 'done']), undefined],
    [
      'nowhere when all are done',
      record(['one', 'done'], ['two', 'done'], ['three', 'done']),
      undefined,
    ],
  ])('is %s', (_, answers, step) => {
    expect(offered({ avast: answers }).map(({ href }) => href)).toEqual(
      step === undefined ? [] : [`/avast/#avast-${step}`],
    );
  });

  test('is told by the page, the next step and how far it is', () => {
    expect(offered({ avast: begun })).toEqual([
      {
        id: 'avast',
        page: 'Page of avast',
        done: 1,
        total: 3,
        next: 'Do two.',
        href: '/avast/#avast-two',
      },
    ]);
  });

  test('is the list that was changed last before the others, and no more than fit', () => {
    const records = { norton: begun, avast: begun, webroot: begun, restart: begun };
    expect(offered(records).map(({ id }) => id)).toEqual(['norton', 'avast', 'webroot']);
  });

  test('is no list that the site does not have, and none that was declined', () => {
    expect(offered({ avast: begun }, ['constructor', 'gone', 'avast'])).toHaveLength(1);
    expect(offered({ avast: begun }, [])).toEqual([]);
  });
});

describe('the lists that are offered', () => {
  test('begin with the one that was changed last, each once', () => {
    expect(withList(['restart', 'avast'], 'avast', true)).toEqual(['avast', 'restart']);
    expect(withList([], 'avast', true)).toEqual(['avast']);
  });

  test('are without one that is done or declined until it changes again', () => {
    const declined = withList(['avast', 'restart'], 'avast', false);
    expect(declined).toEqual(['restart']);
    expect(withList(declined, 'avast', true)).toEqual(['avast', 'restart']);
  });

  test('are stored as they are read', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        expect(parseIds(serializeIds(ids))).toEqual(ids);
      }),
    );
    expect(serializeIds([])).toBeUndefined();
  });
});

test('whatever is stored, a list is offered only when it is begun and not done, with a step of its own', () => {
  const stored = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .dictionary(
        fc.constantFrom('one', 'two', 'three', 'gone', '__proto__'),
        fc.record({
          outcome: fc.constantFrom('done', 'did-not-work', 'other'),
          wording: fc.constantFrom('w', 'older'),
          at: fc.oneof(fc.nat(), fc.double()),
        }),
      )
      .map((steps) => JSON.stringify({ steps })),
  );
  const ids = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('avast', 'restart', 'gone', '__proto__')).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(stored, ids, (text, names) => {
      const answers = parseRecord(text);
      const found = unfinishedLists(lists, () => answers, parseIds(names));
      expect(found.length).toBeLessThanOrEqual(mostOffered);
      for (const { id, href, done, total } of found) {
        const { steps } = list(id);
        expect(isUnfinished(steps, answers)).toBe(true);
        expect(done).toBe(progressOf(steps, answers).done);
        expect(done).toBeLessThan(total);
        expect(steps.map((step) => `/${id}/#${id}-${step.id}`)).toContain(href);
      }
    }),
  );
});
