import { formatPath, PATH_FORMS, placeholderPath } from '../../domain/path-formats/index.ts';
import { pathPieces } from '../../domain/path-pieces.ts';
import { currentLocation, watchLocation } from '../storage/folder-store.ts';
import { words } from '../words.ts';

/**
 * `<reader-path>`: a path of the reader's, in prose and in widgets alike. The server draws it with a
 * placeholder; here it shows the folder that is known and follows every change, and the Copy button
 * beside it (`[data-copyable]`) is on once there is a path to copy.
 */
export class ReaderPath extends HTMLElement {
  #stopWatching: (() => void) | undefined;

  connectedCallback(): void {
    this.draw();
    this.#stopWatching = watchLocation(() => {
      this.draw();
    });
  }

  disconnectedCallback(): void {
    this.#stopWatching?.();
  }

  /** Shows the present folder; whoever has changed the text inside calls it again. */
  draw(): void {
    const path = this.querySelector<HTMLElement>('[data-profile-path]');
    const form = PATH_FORMS.find((known) => known === path?.dataset.profilePath);
    if (!path || !form) return;
    const known = formatPath(currentLocation(), form);
    const text = known.ok ? known.text : placeholderPath(form, words('profile').placeholder);
    if (path.textContent !== text) path.replaceChildren(...breakable(text));
    if (path.dataset.copyText === undefined) return;
    this.closest('[data-copyable]')
      ?.querySelector('button[data-copy]')
      ?.setAttribute('aria-disabled', String(!known.ok));
  }
}

/** The path with places to wrap, as BreakablePath.tsx draws it. */
function breakable(path: string): Node[] {
  return pathPieces(path).flatMap((piece, index) => {
    const text = document.createTextNode(piece);
    return index > 0 ? [document.createElement('wbr'), text] : [text];
  });
}

/** Fills in every path of the page, now and later. */
export function connectReaderPaths(): void {
  if (!customElements.get('reader-path')) customElements.define('reader-path', ReaderPath);
}

/** On a page whose list finds the folder, every "change" leads to that step instead of to another page. */
export function leadToOwnBuilder(): void {
  const step = document.querySelector('[data-folder-step]')?.closest('li');
  if (!step) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-builder-link]')) {
    link.href = `#${step.id}`;
  }
}
