import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { checklistStore } from '@/browser/storage/checklist-store.ts';
import { offerList, unfinished } from '@/browser/storage/unfinished-store.ts';
import type { UnfinishedKit } from '@/domain/unfinished-lists.ts';
import { messagesFor, wordsFor } from '@/site/messages.ts';
import { Unfinished } from '@/widgets/unfinished/Unfinished.tsx';
import { find, show, usePage } from './render.tsx';

const step = { id: 'open', wording: 'w' };
const kit: UnfinishedKit = {
  words: wordsFor(messagesFor('en'), ['unfinished']).unfinished,
  lists: ['avast', 'restart'].map((id) => ({
    id,
    page: `Page ${id}`,
    href: `/base/${id}/`,
    steps: [
      { ...step, text: 'Open it.' },
      { id: 'save', wording: 'w', text: 'Save it.' },
    ],
  })),
};

usePage();
beforeEach(() => {
  for (const { id } of kit.lists) {
    checklistStore(id).answer(step, 'done');
    offerList(id, true);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function draw(
  answer = () => Promise.resolve(Response.json(kit)),
): Promise<number | undefined> {
  vi.spyOn(window, 'fetch').mockImplementation(answer);
  const counted = vi.fn<(count: number) => void>();
  await show(<Unfinished kitHref="/unfinished.json" onCount={counted} />);
  await vi.waitFor(() => {
    expect(counted).toHaveBeenCalled();
  });
  return counted.mock.lastCall?.[0];
}

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-unfinished-list] a')];

test('leads to the next step of each list, the one that was changed last first', async () => {
  expect(await draw()).toBe(2);
  expect(links().map((link) => link.getAttribute('href'))).toEqual([
    '/base/restart/#restart-save',
    '/base/avast/#avast-save',
  ]);
  expect(links()[0]?.textContent).toBe('Page restart: 1 of 2 done Next: Save it.');
});

test('one that is declined keeps its ticks, its place and the focus, and can be offered again', async () => {
  await draw();
  const button = find('[data-unfinished-list="avast"] button');
  await userEvent.click(button);
  expect(links()).toHaveLength(1);
  expect(unfinished.get()).toEqual(['restart']);
  expect(checklistStore('avast').get().size).toBe(1);
  expect(document.activeElement).toBe(button);
  expect(find('[role="status"]:not(#announcer)').textContent).toContain('Your ticks are kept');
  await userEvent.click(button);
  expect(links()).toHaveLength(2);
  expect(unfinished.get()).toEqual(['avast', 'restart']);
});

test('follows what is done in another tab', async () => {
  await draw();
  checklistStore('avast').answer({ id: 'save', wording: 'w' }, 'done');
  offerList('avast', false);
  await vi.waitFor(() => {
    expect(links().map(({ hash }) => hash)).toEqual(['#restart-save']);
  });
});

test('offers nothing where its words do not arrive, and does not throw', async () => {
  expect(await draw(() => Promise.resolve(new Response('', { status: 503 })))).toBe(0);
  expect(links()).toEqual([]);
});
