import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOf,
  type ChecklistRecord,
  openStep,
  parseRecord,
  progressOf,
  type PublishedStep,
  serializeRecord,
  type StepOutcome,
  syncAnswer,
  syncQuestion,
  withChanges,
  wordingHash,
} from '@/domain/checklist.ts';

const step = (id: string, words = id): PublishedStep => ({ id, wording: wordingHash([words]) });
const open = step('open-menu');
const add = step('add-exception');
const save = step('save-exception');
const published = [open, add, save];
const nothing: ChecklistRecord = new Map();
const withOutcome = (
  record: ChecklistRecord,
  of: PublishedStep,
  outcome: StepOutcome | undefined,
  at: number,
) => withChanges(record, new Map([[of.id, answerOf(of, outcome, at)]]));
const tick = (record: ChecklistRecord, of: PublishedStep) => withOutcome(record, of, 'done', 1);

describe('progress', () => {
  test('nothing is done at first, and the first step is the current one', () => {
    expect(progressOf(published, nothing)).toMatchObject({
      done: 0,
      total: 3,
      current: 'open-menu',
    });
  });

  test('the current step is the first that is open, not the one after the last tick', () => {
    expect(progressOf(published, tick(nothing, add)).current).toBe('open-menu');
  });

  test('there is no current step when all are done', () => {
    const all = published.reduce(tick, nothing);
    expect(progressOf(published, all)).toMatchObject({ done: 3, current: undefined });
  });

  test('a step that did not work is not done, and the next one is the current one', () => {
    const record = withOutcome(nothing, open, 'did-not-work', 1);
    const progress = progressOf(published, record);
    expect(progress.statuses.get('open-menu')).toBe('did-not-work');
    expect(progress).toMatchObject({ done: 0, current: 'add-exception' });
  });

  test('taking a tick back leaves the others', () => {
    const record = withOutcome(published.reduce(tick, nothing), add, undefined, 2);
    expect(progressOf(published, record)).toMatchObject({ done: 2, current: 'add-exception' });
  });
});

describe('the step that a link leads to', () => {
  const linkedTo = (id: string, answered = false) => ({ id, answered });

  test.each([
    [
      'is the current one, although earlier ones are open',
      nothing,
      linkedTo('save-exception'),
      'save-exception',
    ],
    [
      'is the current one, even when it is done',
      tick(nothing, add),
      linkedTo('add-exception'),
      'add-exception',
    ],
    [
      'is left once the reader has answered: the next open one from there is current',
      tick(nothing, add),
      linkedTo('add-exception', true),
      'save-exception',
    ],
    [
      'stays the current one while it is open',
      nothing,
      linkedTo('add-exception', true),
      'add-exception',
    ],
    [
      'is followed by the open ones before it when nothing is left behind it',
      tick(nothing, save),
      linkedTo('save-exception', true),
      'open-menu',
    ],
    [
      'changes nothing when this list has no such step',
      nothing,
      linkedTo('elsewhere'),
      'open-menu',
    ],
    [
      'leaves no current step once all are done',
      published.reduce(tick, nothing),
      linkedTo('add-exception', true),
      undefined,
    ],
  ])('%s', (_, record, linked, current) => {
    expect(progressOf(published, record, linked).current).toBe(current);
  });
});

describe('changes on top of a record', () => {
  test('what two tabs answer is kept, step by step', () => {
    const stored = tick(tick(nothing, open), save);
    const here = new Map([
      ['add-exception', answerOf(add, 'did-not-work', 2)],
      ['save-exception', undefined],
    ]);
    expect([...withChanges(stored, here)].map(([id, { outcome }]) => [id, outcome])).toEqual([
      ['open-menu', 'done'],
      ['add-exception', 'did-not-work'],
    ]);
  });
});

describe('a list that changes after the reader ticked it', () => {
  const ticked = tick(nothing, add);

  test.each([
    ['moved', [save, add, open]],
    ['with a step inserted before', [step('new-step'), open, add, save]],
    ['with a step removed', [add, save]],
  ])('%s: the tick stays at its step', (_, steps) => {
    const { statuses } = progressOf(steps, ticked);
    expect(statuses.get('add-exception')).toBe('done');
    expect([...statuses.values()].filter((status) => status === 'done')).toHaveLength(1);
  });

  test('a reworded step asks again', () => {
    const reworded = step('add-exception', 'Select Add exception, twice.');
    expect(progressOf([open, reworded, save], ticked)).toMatchObject({ done: 0 });
    expect(progressOf([reworded], ticked).statuses.get('add-exception')).toBe('changed');
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'constructor', '__proto__'];
  const version = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      words: fc.constantFrom('one', 'two', '« trois », "3", 😀'),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );

  test('whatever is moved, inserted, removed or reworded, no tick moves and none is invented', () => {
    fc.assert(
      fc.property(
        version,
        fc.array(version, { minLength: 1, maxLength: 5 }),
        fc.subarray(ids),
        (first, edits, chosen) => {
          const publish = (list: typeof first) => list.map(({ id, words }) => step(id, words));
          const before = publish(first);
          const record = before.filter(({ id }) => chosen.includes(id)).reduce(tick, nothing);
          for (const edit of edits) {
            const now = publish(edit);
            // The record survives storage in between, as it does between two visits.
            const { statuses, done, current } = progressOf(
              now,
              parseRecord(serializeRecord(record)),
            );
            for (const { id, wording } of now) {
              const old = before.find((candidate) => candidate.id === id);
              const expected =
                !old || !chosen.includes(id)
                  ? 'open'
                  : old.wording === wording
                    ? 'done'
                    : 'changed';
              expect(statuses.get(id)).toBe(expected);
            }
            expect(done).toBe([...statuses.values()].filter((status) => status === 'done').length);
            expect(current).toBe(now.find(({ id }) => statuses.get(id) !== 'done')?.id);
          }
        },
      ),
    );
  });

  test('a removed step is not counted', () => {
    expect(progressOf([open, save], ticked)).toMatchObject({ done: 0, total: 2 });
  });
});

describe('what is stored', () => {
  test('is read back the same', () => {
    const record = withOutcome(tick(nothing, open), add, 'did-not-work', 1_795_564_800_000);
    expect(parseRecord(serializeRecord(record))).toEqual(record);
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JSON', '{"steps":'],
    ['a list of an older version', '["open-menu"]'],
    ['a list of a newer version', '{"version":2,"all":true}'],
    ['another shape', '[true,false]'],
    ['null', 'null'],
    ['steps that are no object', '{"steps":[1]}'],
    ['a step of another shape', '{"steps":{"open-menu":true}}'],
    ['a time that no date has', '{"steps":{"a":{"outcome":"done","wording":"x","at":1e999}}}'],
    ['an unknown outcome', '{"steps":{"open-menu":{"outcome":"maybe","wording":"x","at":1}}}'],
  ])('%s gives an empty record', (_, stored) => {
    expect(parseRecord(stored)).toEqual(nothing);
  });

  test('a broken step does not cost the others', () => {
    const stored = '{"steps":{"a":{"outcome":"done","wording":"x","at":1},"b":7}}';
    expect([...parseRecord(stored).keys()]).toEqual(['a']);
  });

  test('a step named like a property of every object is just a step', () => {
    const record = tick(nothing, step('constructor'));
    expect(progressOf([step('constructor'), step('__proto__')], record)).toMatchObject({ done: 1 });
  });

  test('no stored text throws', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(anything, (stored) => {
        expect(parseRecord(stored)).toBeInstanceOf(Map);
      }),
    );
  });
});

describe('the hash of a wording', () => {
  test('is the same for the same texts', () => {
    expect(wordingHash(['a', 'b'])).toBe(wordingHash(['a', 'b']));
  });

  test.each([
    ['another letter', ['Select Menu.'], ['Select Menü.']],
    ['a word moved from one language to the other', ['a b', 'c'], ['a', 'b c']],
    ['another order', ['a', 'b'], ['b', 'a']],
    ['an emoji beyond the first plane', ['😀'], ['😁']],
  ])('differs for %s', (_, before, after) => {
    expect(wordingHash(after)).not.toBe(wordingHash(before));
  });

  test('is the published FNV-1a of a known text', () => {
    // The test vector for "foobar" of the FNV reference page by Landon Curt Noll.
    expect(wordingHash(['foobar'])).toBe('bf9cf968');
  });
});

describe('the question at the end of a list', () => {
  const all = published.reduce(tick, nothing);

  test('is no step: it changes no progress', () => {
    const record = withOutcome(all, syncQuestion, 'did-not-work', 2);
    expect(progressOf(published, record)).toEqual(progressOf(published, all));
    expect(syncAnswer(all)).toBeUndefined();
    expect(syncAnswer(record)).toMatchObject({ outcome: 'did-not-work', at: 2 });
  });

  test('is asked again once a step was answered after it', () => {
    const asked = withOutcome(all, syncQuestion, 'done', 2);
    expect(syncAnswer(withOutcome(asked, add, 'done', 3))).toBeUndefined();
  });

  test('is stored as it is read', () => {
    const record = withOutcome(all, syncQuestion, 'done', 2);
    expect(syncAnswer(parseRecord(serializeRecord(record)))).toMatchObject({ outcome: 'done' });
  });
});

describe('the open step, told before the widget is there', () => {
  const pairs = published.map(({ id, wording }) => [id, wording] as const);

  test('is none where nothing is stored', () => {
    expect(openStep(pairs, null)).toBeUndefined();
  });

  test('is the one that the widget will show', () => {
    const answer = fc.record({
      id: fc.constantFrom('open-menu', 'add-exception', 'save-exception', 'gone', 'toString'),
      outcome: fc.constantFrom('done' as const, 'did-not-work' as const, undefined),
      words: fc.constantFrom(undefined, 'older'),
    });
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const record = answers.reduce(
          (all, { id, outcome, words }) => withOutcome(all, step(id, words), outcome, 1),
          nothing,
        );
        expect(openStep(pairs, serializeRecord(record))).toBe(
          progressOf(published, record).current,
        );
      }),
    );
  });

  test.each(['', '{}', 'null', '{"steps":null}', '[1]'])('a foreign text throws: %s', (text) => {
    expect(() => openStep(pairs, text)).toThrow();
  });
});
