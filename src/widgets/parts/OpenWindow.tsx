import type { ComponentChildren } from 'preact';
import type { Strings, Words } from '../../browser/words.ts';
import { type WindowsAddress, windowsAddresses } from '../../domain/windows-addresses.ts';
import { Copyable } from './Copyable.tsx';
import { doNotTranslate } from './do-not-translate.ts';
import './open-window.css';

interface Props {
  readonly to: WindowsAddress;
  readonly strings: Strings<'window'>;
  readonly words: Words<'copy' | 'copyName'>;
  /** How the address is pasted into the Run box, and, folded, the clicks that lead to the same window. */
  readonly children: ComponentChildren;
}

/**
 * Three ways to one window of Windows, the shortest first: a link, where it can work (Windows, scripts);
 * its address for the Run box; the clicks, folded. A browser asks before it follows such a link, and where
 * the window is missing nothing happens (see fact W5): both are said.
 */
export function OpenWindow({ to, strings, words, children }: Props) {
  return (
    <div class="open-window">
      <p class="open-window-link needs-script" data-markdown="skip">
        <span class="hint">{strings.asks}</span>{' '}
        <a class="button button-primary" href={windowsAddresses[to]}>
          {strings[`open.${to}`]}
        </a>
      </p>
      <p>{strings.run}</p>
      <Copyable name={to} words={words} markdown="block">
        <code class="path" {...doNotTranslate} data-copy-text="">
          {windowsAddresses[to]}
        </code>
      </Copyable>
      {children}
    </div>
  );
}
