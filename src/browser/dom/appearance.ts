import { appearanceKey } from '../storage/storage.ts';
import { createStore } from '../storage/store.ts';
import { onClick } from './on-click.ts';

const store = createStore<'light' | 'dark' | undefined>(appearanceKey, {
  parse: (text) => (text === 'light' || text === 'dark' ? text : undefined),
  serialize: (choice) => choice,
});

/**
 * Serves the choice between light and dark: the page looks as the reader chose, here or in another tab,
 * and the choice is kept. The inline script shows it on the next page (src/client/inline/before-paint.ts).
 */
export function connectAppearance(): void {
  if (store.get() !== undefined) show();
  store.subscribe(show);
  // A click is a choice by keyboard, too, and an early click is dispatched again.
  onClick('[data-appearance-choice] input', (radio) => {
    const { value } = radio as HTMLInputElement;
    store.update(() => (value === 'light' || value === 'dark' ? value : undefined));
  });
}

function show(): void {
  const choice = store.get();
  const { dataset } = document.documentElement;
  if (choice) dataset.appearance = choice;
  else delete dataset.appearance;
  const radios = document.querySelectorAll<HTMLInputElement>('[data-appearance-choice] input');
  for (const radio of radios) radio.checked = radio.value === (choice ?? 'system');
}
