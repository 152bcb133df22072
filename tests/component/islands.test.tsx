import type { FunctionComponent } from 'preact';
import { render as renderToDom } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checklistStore } from '@/browser/storage/checklist-store.ts';
import { hydrateIsland } from '@/client/islands.ts';
import type { HandoffKit } from '@/domain/handoff/index.ts';
import { messagesFor, wordsFor } from '@/site/messages.ts';
import { Handoff } from '@/widgets/handoff/Handoff.tsx';
import { find, usePage, wordsIn } from './render.tsx';

usePage();
beforeEach(() => {
  document.documentElement.dataset.ready = '';
});

/** An island as the server draws it: `widget` with these props, and nothing that reacts. */
function serverDraws(widget: FunctionComponent<never>, props: object): HTMLElement {
  const drawn = document.createElement('div');
  const Widget = widget as FunctionComponent<object>;
  renderToDom(<Widget {...props} {...{ words: wordsIn('en') }} />, drawn);
  const island = document.createElement('div');
  island.dataset.island = 'Test';
  island.dataset.props = JSON.stringify(props);
  island.dataset.words = 'copy handoff';
  // A copy has no listeners, like HTML from the server.
  for (const child of drawn.children) island.append(child.cloneNode(true));
  renderToDom(null, drawn);
  document.body.append(island);
  return island;
}

const hydrateTest = (island: HTMLElement, widget: FunctionComponent<never>) =>
  hydrateIsland(island, widget as unknown as Parameters<typeof hydrateIsland>[1]);

/** Counts clicks and shows what was typed; a stored text arrives in an effect, as storage does. */
function Counter({ start }: { readonly start: string }) {
  const [clicks, setClicks] = useState(0);
  const [text, setText] = useState(start);
  const [stored, setStored] = useState('');
  useEffect(() => {
    setStored('from storage');
  }, []);
  return (
    <div>
      <button
        type="button"
        onClick={() => {
          setClicks(clicks + 1);
        }}
      >
        {clicks}
      </button>
      <input
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <output>{`${text} ${stored}`}</output>
    </div>
  );
}

describe('a widget that is hydrated', () => {
  test('answers the click that came before, once, and then counts as alive', async () => {
    const island = serverDraws(Counter, { start: 'a' });
    find('[data-island] button').dataset.clicked = '';
    await hydrateTest(island, Counter);
    await vi.waitFor(() => {
      expect(find('[data-island] button').textContent).toBe('1');
    });
    expect(island.dataset.alive).toBe('');
    expect(document.querySelector('[data-clicked]')).toBeNull();
    find('[data-island] button').click();
    await vi.waitFor(() => {
      expect(find('[data-island] button').textContent).toBe('2');
    });
  });

  test('takes over what was typed before', async () => {
    const island = serverDraws(Counter, { start: 'a' });
    const input = find('[data-island] input', HTMLInputElement);
    input.value = 'typed early';
    input.dataset.early = '';
    await hydrateTest(island, Counter);
    await vi.waitFor(() => {
      expect(find('[data-island] output').textContent).toBe('typed early from storage');
    });
    expect(input.value).toBe('typed early');
    expect(input.dataset.early).toBeUndefined();
  });

  test('leaves a click on something else to whoever serves that', async () => {
    const island = serverDraws(Counter, { start: 'a' });
    const other = document.createElement('div');
    other.dataset.island = 'Other';
    other.innerHTML = '<button type="button" data-clicked=""></button>';
    document.body.append(other);
    await hydrateTest(island, Counter);
    expect(find('[data-island="Other"] button').dataset.clicked).toBe('');
  });
});

describe('the hand-off text, with Copy pressed before it is alive', () => {
  const kit: HandoffKit = {
    language: 'en',
    languageName: 'English',
    subject: 'Subject',
    words: wordsFor(messagesFor('en'), ['handoffText']).handoffText,
    pages: [],
    lists: [
      { id: 'avast', title: 'Avast', product: 'Avast', steps: [{ id: 'open', text: 'Open it.' }] },
    ],
    symptoms: {},
  };
  const props = { kit, otherLanguage: { language: 'fr', name: 'Français', kitHref: '/kit.json' } };

  test('is copied with the antivirus that was ticked last', async () => {
    checklistStore('avast').answer({ id: 'open', wording: 'x' }, 'done');
    const island = serverDraws(Handoff, props);
    const copy = find('[data-island] [data-copy="handoff"]');
    copy.dataset.clicked = '';
    const copied = new Promise((resolve) => {
      copy.addEventListener('click', () => {
        resolve(find('[data-handoff-text]').textContent);
      });
    });
    await hydrateTest(island, Handoff);
    expect(await copied).toContain('Antivirus: Avast');
  });
});
