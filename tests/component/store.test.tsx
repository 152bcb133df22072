import { beforeEach, describe, expect, test, vi } from 'vitest';
import { announce } from '@/browser/dom/announcer.ts';
import { checklistStore } from '@/browser/storage/checklist-store.ts';
import { createStore } from '@/browser/storage/store.ts';
import { usePage } from './render.tsx';

usePage();

const text = (merges = false) =>
  createStore<readonly string[]>(`codat-docs:test:${Math.random()}:v1`, {
    parse: (stored) => (stored === undefined ? [] : stored.split(',')),
    serialize: (value) => (value.length === 0 ? undefined : value.join(',')),
    merges,
  });

const add = (word: string) => (words: readonly string[]) => [...words, word];

/** Refuses every write, as full storage does. */
const refuseWrites = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

describe('a store', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  test('keeps a value, tells of it, and forgets it', () => {
    const store = text();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    expect(store.update(add('a'))).toBe(true);
    expect(store.get()).toEqual(['a']);
    expect(Object.values(localStorage)).toContain('a');
    store.update(() => []);
    expect(Object.values(localStorage)).not.toContain('a');
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    store.update(add('b'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('holds for the visit what storage does not take, and stores it with the next change', () => {
    const store = text();
    const refusal = refuseWrites();
    expect(store.update(add('a'))).toBe(false);
    expect(store.get()).toEqual(['a']);
    refusal.mockRestore();
    expect(store.update(add('b'))).toBe(true);
    expect(Object.values(localStorage)).toContain('a,b');
  });

  test('another tab’s value replaces what was not stored, or is merged with it', () => {
    for (const [merges, value] of [
      [false, ['theirs']],
      [true, ['theirs', 'mine']],
    ] as const) {
      const store = text(merges);
      store.update(add('x'));
      const [key = ''] = Object.keys(localStorage);
      store.update(() => []);
      const refusal = refuseWrites();
      store.update(add('mine'));
      refusal.mockRestore();
      localStorage.setItem(key, 'theirs');
      window.dispatchEvent(new StorageEvent('storage', { key }));
      expect(store.get()).toEqual(value);
      localStorage.clear();
    }
  });
});

test('two widgets on one page agree on a list’s answers', () => {
  const heard = vi.fn();
  const stop = checklistStore('avast').subscribe(heard);
  checklistStore('avast').answer({ id: 'open', wording: 'x' }, 'done');
  expect(heard).toHaveBeenCalled();
  expect(checklistStore('avast').get().has('open')).toBe(true);
  stop();
});

test('two announcements at once are both spoken', async () => {
  announce('Copied to the clipboard');
  announce('It is not remembered.');
  await vi.waitFor(() => {
    const spoken = document.querySelector('#announcer')?.textContent;
    expect(spoken).toBe('Copied to the clipboard It is not remembered.');
  });
});
