import { useState } from 'preact/hooks';
import type { Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { readDataDirectory } from '../../domain/sage-data-directory/index.ts';
import { BreakablePath } from '../parts/BreakablePath.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { PastePanel } from '../parts/PastePanel.tsx';
import { notesOf } from './sentences.ts';

interface Props {
  readonly words: Words<'copy' | 'data'>;
}

/** Puts the data directory that Sage 50 shows in pieces together again; nothing is kept. */
export function DataDirectory({ words }: Props) {
  const strings = words.data;
  const [text, setText] = useState('');
  const reading = text.trim() === '' ? undefined : readDataDirectory(text);
  const path = reading?.kind === 'directory' ? reading.path : undefined;
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
      edited={text !== ''}
      notes={reading ? notesOf(reading, strings) : []}
      spoken={path && formatMessage(strings.announce, { path })}
      onText={setText}
      result={result}
      known={path !== undefined}
    />
  );
}
