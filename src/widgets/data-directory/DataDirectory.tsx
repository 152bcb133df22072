import { useState } from 'preact/hooks';
import { tellNotOpened } from '../../browser/dom/incomplete.ts';
import type { Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import type { readDataDirectory } from '../../domain/sage-data-directory/index.ts';
import { BreakablePath } from '../parts/BreakablePath.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { PastePanel } from '../parts/PastePanel.tsx';
import { notesOf } from './sentences.ts';

interface Props {
  readonly words: Words<'copy' | 'copyName' | 'data'>;
}

/**
 * Puts the data directory that Sage 50 shows in pieces together again; nothing is kept. The rules are loaded by a
 * lazy import at the first text: most readers of the page come for something else.
 */
export function DataDirectory({ words }: Props) {
  const strings = words.data;
  const [text, setText] = useState('');
  const [read, setRead] = useState<typeof readDataDirectory>();
  const reading = text.trim() === '' ? undefined : read?.(text);
  const path = reading?.kind === 'directory' ? reading.path : undefined;
  function change(next: string): void {
    setText(next);
    if (read) return;
    import('../../domain/sage-data-directory/index.ts').then((rules) => {
      setRead(() => rules.readDataDirectory);
    }, tellNotOpened);
  }

  const result = path !== undefined && (
    <Copyable name="data-directory" words={words} primary>
      <code class="path" {...doNotTranslate} data-path="data-directory" data-copy-text="">
        <BreakablePath path={path} />
      </code>
    </Copyable>
  );

  return (
    <PastePanel
      id="data-directory"
      class="widget needs-script"
      name="data-directory"
      strings={strings}
      text={text}
      // Not before the rules are there: the reader's rest would be over before there is anything to say.
      edited={read !== undefined && text !== ''}
      notes={reading ? notesOf(reading, strings) : []}
      spoken={path && formatMessage(strings.announce, { path })}
      onText={change}
      result={result}
      known={path !== undefined}
    />
  );
}
