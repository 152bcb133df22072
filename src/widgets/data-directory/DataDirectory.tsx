import { useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import type { Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { readDataDirectory } from '../../domain/sage-data-directory/index.ts';
import { BreakablePath } from '../parts/BreakablePath.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { useSettledNotes } from '../parts/use-settled-notes.ts';
import { PasteField } from '../parts/PasteField.tsx';
import { useResting } from '../parts/use-resting.ts';
import { notesOf } from './sentences.ts';

interface Props {
  readonly words: Words<'copy' | 'data'>;
}

/** Puts the data directory that Sage 50 shows in pieces together again; nothing is kept. */
export function DataDirectory({ words }: Props) {
  const strings = words.data;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  /** Whether the text came at once: there is no typing to wait for. */
  const [pasted, setPasted] = useState(false);

  function change(next: string, whole: boolean): void {
    setText(next);
    setPasted(whole);
  }

  const reading = text.trim() === '' ? undefined : readDataDirectory(text);
  const path = reading?.kind === 'directory' ? reading.path : undefined;
  const notes = reading
    ? notesOf(reading, strings, (chosen) => {
        change(chosen, true);
        field.current?.focus();
      })
    : [];
  const problem = notes.find(({ tone }) => tone === 'problem');

  const resting = useResting(text, text !== '', () => {
    if (problem) announce(problem.sentence);
    else if (path) announce(formatMessage(strings.announce, { path }));
  });
  const shownNotes = useSettledNotes(notes, resting || pasted);

  return (
    <section
      class="widget needs-script"
      data-widget="data-directory"
      data-markdown="skip"
      aria-labelledby="data-directory-title"
    >
      <h3 class="widget-title" id="data-directory-title">
        {strings.title}
      </h3>
      <PasteField
        id="data-directory"
        name="data-directory"
        label={strings.label}
        hint={`${strings.hint} ${strings.privacy}`}
        text={text}
        notes={shownNotes}
        field={field}
        onText={change}
      />
      <div class="paste-result">
        <p class="name">{strings.result}</p>
        {path !== undefined && (
          <div class="copyable" data-copyable>
            <code class="path" {...doNotTranslate} data-path="data-directory" data-copy-text="">
              <BreakablePath path={path} />
            </code>
            <CopyButton
              name="data-directory"
              what={words.copy['of.data-directory']}
              words={words}
              primary
            />
            <p class="hint" data-copy-refused hidden />
          </div>
        )}
        <p class="hint">{path === undefined ? strings.unknown : strings.check}</p>
      </div>
    </section>
  );
}
