import { formatMessage } from '../../domain/messages.ts';
import { Changing } from './Changing.tsx';
import { doNotTranslate } from './do-not-translate.ts';
import { Icon } from './Icon.tsx';
import './notes.css';

/** One remark on what a reader typed or pasted. */
export interface Note {
  /** `problem`: nothing can be given; `warning`: to be checked; `correction`: what was changed, said quietly. */
  readonly tone: 'problem' | 'warning' | 'correction';
  readonly code: string;
  readonly sentence: string;
  /** Good to know, said as quietly as a correction. */
  readonly quiet?: boolean;
  /** The paths of other readings of the same text, offered as a choice. */
  readonly choices?: readonly string[];
  /** The page for what the text is, where it was meant for another field. */
  readonly link?: { readonly href: string; readonly text: string };
}

interface Props {
  readonly notes: readonly Note[];
  /** What the button of a choice says: `{path}` stands for the path. */
  readonly use?: string;
  /** Gets the button that was pressed, too. */
  readonly onChoose?: (path: string, button: HTMLElement) => void;
}

/**
 * The remarks on a field; `data-problem`, `data-warning` or `data-correction` holds the code of each
 * (docs/contracts.md).
 */
export function Notes({ notes, use = '{path}', onChoose }: Props) {
  return (
    <>
      {notes.map((note) =>
        note.tone === 'correction' || note.quiet ? (
          <p key={note.code} class="hint" {...{ [`data-${note.tone}`]: note.code }}>
            <Changing>{note.sentence}</Changing>
          </p>
        ) : (
          <div
            key={note.code}
            class={`remark ${note.tone}`}
            {...{ [`data-${note.tone}`]: note.code }}
          >
            <Icon name={note.tone === 'problem' ? 'warning' : 'info'} />
            <div>
              <p key={note.sentence}>
                {note.sentence}
                {note.link && (
                  <>
                    {' '}
                    <a href={note.link.href}>{note.link.text}</a>
                  </>
                )}
              </p>
              {note.choices && note.choices.length > 0 && (
                <div class="choices">
                  {note.choices.map((path) => (
                    <button
                      key={path}
                      type="button"
                      class="button path"
                      {...doNotTranslate}
                      onClick={({ currentTarget }) => {
                        onChoose?.(path, currentTarget);
                      }}
                    >
                      {formatMessage(use, { path })}
                    </button>
                  ))}
                </div>
              )}
            </div>
          </div>
        ),
      )}
    </>
  );
}
