import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Prefix, Words } from '@/browser/words.ts';
import { connectReaderPaths } from '@/browser/folder/reader-path.ts';
import type { Language } from '@/domain/languages.ts';
import { messagesFor, wordsFor } from '@/site/messages.ts';
import '@/styles/tokens.css';
import '@/styles/base.css';

let host: HTMLElement | undefined;

/** Sets up an empty page, as PageFrame.astro frames every page, and takes it away after each test. */
export function usePage(): void {
  beforeEach(() => {
    localStorage.clear();
    // As another tab would tell it: stores forget what storage did not take, too.
    window.dispatchEvent(new StorageEvent('storage'));
    document.documentElement.dataset.script = '';
    document.body.innerHTML = '<div id="announcer" role="status"></div>';
    connectReaderPaths();
    wordsIn('en');
  });
  afterEach(() => {
    if (host) render(null, host);
    host?.remove();
  });
}

const prefixes = [
  ...new Set(Object.keys(messagesFor('en')).map((key) => key.split('.')[0])),
] as Prefix[];

/** All strings of one language, written into the page as Words.astro does. */
export function wordsIn(language: Language): Words<Prefix> {
  const words = wordsFor(messagesFor(language), prefixes);
  document.querySelector('script[data-words]')?.remove();
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.words = '';
  script.textContent = JSON.stringify(words);
  document.body.append(script);
  return words;
}

/**
 * Halts the timers of the tests here, so that none waits as a reader does; {@link rest} lets time pass.
 * Called before {@link usePage}: the page is taken away while the timers are still halted.
 */
export function haltTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(async () => {
    // Preact schedules no effect again while it waits for a timer that was dropped.
    await rest();
    vi.useRealTimers();
  });
}

/** Lets more time pass than anything waits for a reader who has stopped typing, or for the clipboard. */
export async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2500);
}

/** Draws a component on the page, with its effects run; what comes back draws it anew in its place. */
export async function show(
  child: ComponentChild,
): Promise<(child: ComponentChild) => Promise<void>> {
  const place = document.createElement('div');
  host = place;
  document.body.append(place);
  const draw = (next: ComponentChild) =>
    act(() => {
      render(next, place);
    });
  await draw(child);
  return draw;
}

/**
 * The one element that fits, of the kind that is asked for.
 * @throws with what was looked for, where none or several fit.
 */
export function find<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  kind?: new () => Kind,
): Kind {
  const elements = document.querySelectorAll(selector);
  const [element] = elements;
  if (!(element instanceof (kind ?? HTMLElement)) || elements.length > 1) {
    throw new Error(`${elements.length} elements fit ${selector}, where one was expected.`);
  }
  return element as Kind;
}
