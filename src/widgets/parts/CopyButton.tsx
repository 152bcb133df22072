import type { Words } from '../../browser/words.ts';
import { Icon } from './Icon.tsx';
import './copy-button.css';

interface Props {
  /** What is copied: `data-copy` in docs/contracts.md. */
  readonly name: string;
  /** The same in words, spoken after "Copy": a page has several of these buttons. */
  readonly what: string;
  readonly words: Words<'copy'>;
  readonly off?: boolean | undefined;
  readonly primary?: boolean | undefined;
}

/**
 * A Copy button, drawn on the server and in islands alike; src/browser/dom/clipboard.ts serves its click.
 * Without a script it is not offered, because it could not copy.
 */
export function CopyButton({ name, what, words, off = false, primary = false }: Props) {
  return (
    <button
      type="button"
      class={`button copy-button needs-script${primary ? ' button-primary' : ''}`}
      data-copy={name}
      aria-disabled={off}
    >
      <span class="when-idle">
        <Icon name="copy" />
        {words.copy.copy}
        <span class="visually-hidden">{` ${what}`}</span>
      </span>
      <span class="when-copied">
        <Icon name="check" />
        {words.copy.copied}
      </span>
    </button>
  );
}
