import { words } from '../words.ts';
import { announce } from './announcer.ts';
import { onClick } from './on-click.ts';

/** Dispatched by an element whose text was copied; it bubbles. */
export const copiedEvent = 'copied';

/** How long a button says that it has copied, in milliseconds. */
const copiedFor = 4000;

/** How long the clipboard may take before a reader hears how to copy without it, in milliseconds. */
const patience = 2000;

/** When each button stops saying that it has copied. */
const timers = new WeakMap<HTMLElement, number>();

/** Whether the text arrived in the clipboard: never true by assumption. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    return await Promise.race([
      // Missing on pages that are not served over HTTPS: calling it then throws.
      navigator.clipboard.writeText(text).then(() => true),
      new Promise<boolean>((done) => setTimeout(done, patience, false)),
    ]);
  } catch {
    return false;
  }
}

/** The text as it is shown: paragraphs of a longer text are parted by an empty line. */
function shownText(source: HTMLElement): string {
  const copied = source.cloneNode(true) as HTMLElement;
  for (const aside of copied.querySelectorAll('[data-not-copied], script')) aside.remove();
  return copied.dataset.copyText === 'paragraphs'
    ? [...copied.children].map((child) => child.textContent.trim()).join('\n\n')
    : copied.textContent;
}

async function copy(button: HTMLElement, source: HTMLElement): Promise<void> {
  const copied = await writeClipboard(shownText(source));
  const { announced, refused } = words('copy');
  explain(button, copied ? '' : refused);
  if (!copied) {
    window.getSelection()?.selectAllChildren(source);
    announce(refused);
    return;
  }
  announce(announced);
  button.dataset.state = 'copied';
  window.clearTimeout(timers.get(button));
  const timer = window.setTimeout(() => {
    delete button.dataset.state;
  }, copiedFor);
  timers.set(button, timer);
  source.dispatchEvent(new Event(copiedEvent, { bubbles: true }));
}

/**
 * Shows beside the button why nothing was copied; takes an empty sentence away again. What is said
 * of a button that is off goes once it is on (copy-button.css).
 */
function explain(button: HTMLElement, sentence: string, isOff = false): void {
  const line = button.closest('[data-copyable]')?.querySelector<HTMLElement>('[data-copy-refused]');
  if (!line) return;
  line.hidden = sentence === '';
  line.textContent = sentence;
  line.toggleAttribute('data-off', isOff);
}

/**
 * Serves every Copy button of the page, now and later: `button[data-copy]` inside `[data-copyable]`
 * copies what `[data-copy-text]` there shows. Where the clipboard is refused the text is selected
 * instead, and the page says which keys to press. A button that is off (`aria-disabled`) says why.
 * The element whose text was copied tells it as a `copied` event.
 */
export function connectCopyButtons(): void {
  onClick('button[data-copy]', (button) => {
    const source = button
      .closest('[data-copyable]')
      ?.querySelector<HTMLElement>('[data-copy-text]');
    if (!source) return;
    if (button.getAttribute('aria-disabled') === 'true') {
      const { off } = words('copy');
      explain(button, off, true);
      announce(off);
    } else void copy(button, source);
  });
}
