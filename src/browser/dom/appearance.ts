import { appearanceKey } from '../storage/keys.ts';
import { onClick } from './on-click.ts';
import { readStored, removeStored, whenStored, writeStored } from '../storage/storage.ts';

/**
 * Serves the choice between light and dark: the page looks as the reader chose, here or in another tab,
 * and the choice is kept. before-paint.ts shows it on the next page.
 */
export function connectAppearance(): void {
  whenStored(appearanceKey, () => {
    show(readStored(appearanceKey));
  });
  // A click is a choice by keyboard, too, and one that came too early comes again.
  onClick('[data-appearance-choice] input', (radio) => {
    const { value } = radio as HTMLInputElement;
    if (show(value)) writeStored(appearanceKey, value);
    else removeStored(appearanceKey);
  });
}

/** Whether there is a choice: without one the page looks like the system. */
function show(value: string | undefined): boolean {
  const chosen = value === 'light' || value === 'dark';
  const { dataset } = document.documentElement;
  if (chosen) dataset.appearance = value;
  else delete dataset.appearance;
  const radios = document.querySelectorAll<HTMLInputElement>('[data-appearance-choice] input');
  for (const radio of radios) radio.checked = radio.value === (chosen ? value : 'system');
  return chosen;
}
