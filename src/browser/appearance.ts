import { appearanceKey } from './keys.ts';
import { readStored, removeStored, watchStored, writeStored } from './storage.ts';

type Appearance = 'system' | 'light' | 'dark';

/** Shows the page as the reader chose, and keeps the choice. */
export function chooseAppearance(value: string): void {
  const appearance = toAppearance(value);
  show(appearance);
  if (appearance === 'system') removeStored(appearanceKey);
  else writeStored(appearanceKey, appearance);
}

function toAppearance(text: string | undefined): Appearance {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function show(appearance: Appearance): void {
  if (appearance === 'system') delete document.documentElement.dataset.appearance;
  else document.documentElement.dataset.appearance = appearance;
  const radios = document.querySelectorAll<HTMLInputElement>('[data-appearance-choice] input');
  for (const radio of radios) radio.checked = radio.value === appearance;
}

function showStored(): void {
  show(toAppearance(readStored(appearanceKey)));
}

// Once there is a choice, the page follows it: that of another tab as well.
showStored();
watchStored(appearanceKey, showStored);
