import { type ComponentType, h, hydrate } from 'preact';
import { tellArrived, tellMissing } from '../browser/dom/incomplete.ts';
import { keepNextStep } from '../browser/next-step.ts';
import { type Prefix, readWords } from '../browser/words.ts';
import { replayEarlyClick } from './early-click.ts';
// Every widget shows the reader's folder.
import './folder.ts';

/** A widget whose props the server has written into its island; `words` are its strings. */
type Widget = ComponentType<Readonly<Record<string, unknown>>>;

/** Every widget of src/site/Island.astro by its name, each a chunk of its own. */
const widgets = {
  Checklist: async () => (await import('../widgets/checklist/Checklist.tsx')).Checklist,
  DataDirectory: async () =>
    (await import('../widgets/data-directory/DataDirectory.tsx')).DataDirectory,
  LinkMaker: async () => (await import('../widgets/providers/LinkMaker.tsx')).LinkMaker,
  Handoff: async () => (await import('../widgets/handoff/Handoff.tsx')).Handoff,
};

export type IslandName = keyof typeof widgets;

/** How long a widget whose chunk did not arrive waits before it is asked for again, in milliseconds. */
const retryAfter = 1000;

/** Brings every widget of the page to life; one that does not arrive takes no other along. */
export function hydrateIslands(): void {
  keepNextStep();
  for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const name = island.dataset.island as IslandName;
    // The server drew the island with props of this very widget.
    const load = widgets[name] as () => Promise<unknown> as () => Promise<Widget>;
    void bringToLife(island, load);
  }
}

/** Loads and hydrates a widget; tries again after a while, and then whenever the connection is back. */
async function bringToLife(island: HTMLElement, load: () => Promise<Widget>): Promise<void> {
  const name = island.dataset.island ?? '';
  let widget: Widget;
  try {
    widget = await load().catch(() => wait(retryAfter).then(load));
  } catch {
    tellMissing(name);
    const again = () => void bringToLife(island, load);
    window.addEventListener('online', again, { once: true });
    return;
  }
  await hydrateIsland(island, widget);
  tellArrived(name);
}

/**
 * Hydrates a widget in the island that the server drew, gives it what the reader has ticked, typed or
 * clicked before, and marks it as alive (`data-alive`).
 */
export async function hydrateIsland(island: HTMLElement, widget: Widget): Promise<void> {
  // Each in a task of its own: all of a page's at once keep a slow phone from answering.
  await wait(0);
  const { props = '{}', words = '' } = island.dataset;
  const prefixes = words.split(' ') as Prefix[];
  // Hydrating sets a field to the text that the widget begins with.
  const early = [...island.querySelectorAll<HTMLInputElement>('[data-early]')];
  const given = early.map(({ value, checked }) => ({ value, checked }));
  hydrate(
    h(widget, { ...(JSON.parse(props) as object), words: readWords(document, prefixes) }),
    island,
  );
  for (const [index, control] of early.entries()) {
    Object.assign(control, given[index]);
    control.removeAttribute('data-early');
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  // Preact draws in a microtask what the widget has read from storage meanwhile (use-store.ts): Copy must
  // not copy what the server drew.
  await Promise.resolve();
  island.dataset.alive = '';
  replayEarlyClick();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
