import type { ComponentChildren } from 'preact';
import type { Words } from '../../browser/words.ts';
import type { PathForm } from '../../domain/path-formats/index.ts';
import type { WindowsAddress } from '../../domain/windows-addresses.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  /** What is copied: `data-copy` in docs/contracts.md. */
  readonly name: PathForm | WindowsAddress | 'data-directory' | 'page-address' | 'step-link';
  readonly words: Words<'copy' | 'copyName'>;
  readonly off?: boolean | undefined;
  readonly primary?: boolean | undefined;
  readonly markdown?: 'block';
  /** The text, in an element with `data-copy-text`. */
  readonly children: ComponentChildren;
  readonly hints?: ComponentChildren;
}

/**
 * One text on a line of its own, with its Copy button and the line that says why nothing was copied.
 * What has to go to the PC is typed there by whoever reads the page on another device, whose clipboard
 * the PC does not have: the styles show which of the two (`data-device` in docs/contracts.md).
 */
export function Copyable({ name, words, off, primary, markdown, children, hints }: Props) {
  return (
    <div class="copyable" data-copyable data-markdown={markdown}>
      {name !== 'step-link' && name !== 'page-address' && (
        <p class="hint to-type" data-markdown="skip">
          {words.copy.toType}
        </p>
      )}
      {children}
      <CopyButton {...{ name, what: words.copyName[name], words, off, primary }} />
      {hints}
      <p class="hint" data-copy-refused hidden />
    </div>
  );
}
