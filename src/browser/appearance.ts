import { readStored, removeStored, storageKey, watchStored, writeStored } from './storage.ts';

/** Also read by the inline script of ThemeProvider.astro, before the first paint. */
export const appearanceKey = storageKey('appearance', 'site', 1);

type Appearance = 'system' | 'light' | 'dark';

function toAppearance(text: string | undefined): Appearance {
  return text === 'light' || text === 'dark' ? text : 'system';
}

function show(appearance: Appearance): void {
  if (appearance === 'system') delete document.documentElement.dataset.appearance;
  else document.documentElement.dataset.appearance = appearance;
}

/** Shows the reader's choice of appearance, keeps it when it changes, and follows other tabs. */
export function connectAppearanceChoice(root: ParentNode): void {
  for (const choice of root.querySelectorAll<HTMLElement>('[data-appearance-choice]')) {
    const read = () => {
      const current = toAppearance(readStored(appearanceKey));
      for (const radio of choice.querySelectorAll('input')) radio.checked = radio.value === current;
      return current;
    };
    read();
    watchStored(appearanceKey, () => {
      show(read());
    });
    choice.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const appearance = toAppearance(event.target.value);
      show(appearance);
      if (appearance === 'system') removeStored(appearanceKey);
      else writeStored(appearanceKey, appearance);
    });
  }
}
