import { announce } from './announcer.ts';

/** How long a button says that it has copied, in milliseconds. */
const copiedFor = 4000;

/** Whether the text arrived in the clipboard: never true by assumption. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    // Missing on pages that are not served over HTTPS: calling it then throws.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element: Element): void {
  const selection = window.getSelection();
  selection?.selectAllChildren(element);
}

/** The text as it is shown: paragraphs of a longer text are parted by an empty line. */
function shownText(source: HTMLElement): string {
  const copied = source.cloneNode(true) as HTMLElement;
  for (const aside of copied.querySelectorAll('[data-not-copied]')) aside.remove();
  return copied.dataset.copyText === 'paragraphs'
    ? [...copied.children].map((child) => child.textContent.trim()).join('\n\n')
    : copied.textContent;
}

async function copy(button: HTMLButtonElement, source: HTMLElement): Promise<boolean> {
  const copied = await writeClipboard(shownText(source));
  const { copied: copiedSentence = '', refused: refusedSentence = '' } = button.dataset;
  explain(button, copied ? '' : refusedSentence);
  if (!copied) {
    select(source);
    announce(refusedSentence);
    return false;
  }
  announce(copiedSentence);
  button.dataset.state = 'copied';
  window.setTimeout(() => {
    delete button.dataset.state;
  }, copiedFor);
  return true;
}

/** Shows beside the button why nothing was copied; takes an empty sentence away again. */
function explain(button: HTMLButtonElement, sentence: string): void {
  const line = button.closest('[data-copyable]')?.querySelector<HTMLElement>('[data-copy-refused]');
  if (!line) return;
  line.hidden = sentence === '';
  line.textContent = sentence;
}

/**
 * Serves every Copy button of the page, now and later: `button[data-copy]` inside `[data-copyable]`
 * copies what `[data-copy-text]` there shows. Where the clipboard is refused the text is selected
 * instead and the button's `data-refused` sentence says which keys to press. A button that is off
 * (`aria-disabled`) says its `data-off` reason. `onCopied` is told which element's text was copied.
 */
export function connectCopyButtons(root: Document, onCopied?: (source: HTMLElement) => void): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLButtonElement>('button[data-copy]');
    const source = button
      ?.closest('[data-copyable]')
      ?.querySelector<HTMLElement>('[data-copy-text]');
    if (!button || !source) return;
    if (button.getAttribute('aria-disabled') === 'true') {
      const reason = button.dataset.off ?? '';
      explain(button, reason);
      announce(reason);
    } else
      void copy(button, source).then((copied) => {
        if (copied) onCopied?.(source);
      });
  });
}
