import { useRef } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import type { Strings } from '../../browser/words.ts';
import type { LinkFolderReading } from '../../domain/provider-link.ts';
import { Icon } from '../parts/Icon.tsx';
import { noteOf } from '../parts/note-of.ts';
import { type Note, Notes } from '../parts/Notes.tsx';
import { useDescription } from '../parts/use-description.ts';
import { useResting } from '../parts/use-resting.ts';

interface Props {
  readonly text: string;
  readonly reading: LinkFolderReading;
  readonly strings: Strings<'providers'>;
  readonly onText: (text: string) => void;
  readonly onChoose: (path: string) => void;
}

/** The customer's folder: folded, since the link is complete without it, and what it tells others is said first. */
export function FolderField({ text, reading, strings, onText, onChoose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const description = useDescription('link-maker-hint', 'link-maker-notes');
  const notes = notesOf(reading, strings);
  const resting = useResting(text, text !== '', () => {
    announce(notes[0]?.sentence ?? strings.changed);
  });
  const shown = resting ? notes : [];
  return (
    <details class="no-print">
      <summary>
        <Icon name="right" />
        {strings.add}
      </summary>
      <div class="choices">
        <div class="wide">
          <p class="remark warning">{strings.reveals}</p>
          <label for="link-maker-folder">{strings.folder}</label>
          <textarea
            id="link-maker-folder"
            name="customer-folder"
            ref={field}
            rows={1}
            class="path"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={description.ids}
            aria-invalid={shown.some(({ tone }) => tone === 'problem')}
            value={text}
            onBlur={description.release}
            onInput={(event) => {
              description.keep();
              onText(event.currentTarget.value);
            }}
          />
          <p class="hint" id="link-maker-hint">
            {strings.folderHint}
          </p>
          <div class="notes" id="link-maker-notes">
            <Notes
              notes={shown}
              use={strings.use}
              onChoose={(path, button) => {
                description.comeBack(button, field.current, () => {
                  onChoose(path);
                });
              }}
            />
          </div>
        </div>
      </div>
    </details>
  );
}

function notesOf(reading: LinkFolderReading, strings: Strings<'providers'>): readonly Note[] {
  if (reading.kind === 'problem')
    return [{ ...noteOf('problem', reading, strings), choices: reading.choices }];
  return reading.kind === 'folder' && reading.isUnusual
    ? [noteOf('warning', { code: 'unusual' }, strings)]
    : [];
}
