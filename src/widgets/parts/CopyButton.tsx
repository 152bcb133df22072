import { Icon } from './Icon.tsx';
import type { Strings } from '../../browser/words.ts';
import './copy-button.css';

/** The interface strings of a Copy button. */
export type CopyStrings = Strings<'copy.'>;

interface Props {
  /** What is copied: the value of `data-copy` (docs/contracts.md, "Copying"). */
  readonly name: string;
  /** The same in words, spoken after "Copy": a page has several of these buttons. */
  readonly what: string;
  readonly strings: CopyStrings;
  readonly off?: boolean;
  readonly primary?: boolean;
}

/**
 * A Copy button, drawn on the server and in islands alike; src/browser/dom/clipboard.ts serves its click.
 * Without a script it is not offered, because it could not copy.
 */
export function CopyButton({ name, what, strings, off = false, primary = false }: Props) {
  return (
    <button
      type="button"
      class={`button copy-button needs-script${primary ? ' button-primary' : ''}`}
      data-copy={name}
      data-copied={strings.announced}
      data-refused={strings.refused}
      data-off={strings.off}
      aria-disabled={off}
    >
      <span class="when-idle">
        <Icon name="copy" />
        {strings.copy}
        <span class="visually-hidden">{` ${what}`}</span>
      </span>
      <span class="when-copied">
        <Icon name="check" />
        {strings.copied}
      </span>
    </button>
  );
}
