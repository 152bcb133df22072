import type { Words } from '../../browser/words.ts';
import { Copyable } from './Copyable.tsx';
import { doNotTranslate } from './do-not-translate.ts';

interface Props {
  /** The page's short address, as it is typed. */
  readonly address: string;
  readonly words: Words<'comeBack' | 'copy' | 'copyName'>;
}

/** Before a restart, which closes the page: how to come back to it, folded to one line. */
export function ComeBack({ address, words }: Props) {
  return (
    <details class="quiet-fold">
      <summary>{words.comeBack.title}</summary>
      <p>{words.comeBack.text}</p>
      <Copyable name="page-address" words={words} markdown="block">
        <span class="path" {...doNotTranslate} data-copy-text="">
          {address}
        </span>
      </Copyable>
    </details>
  );
}
