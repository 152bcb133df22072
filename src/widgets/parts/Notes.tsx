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
  /** Other readings of the same text, offered as a choice. */
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly text: string;
  readonly choose: () => void;
}

/**
 * The remarks on a field; `data-problem`, `data-warning` or `data-correction` holds the code of each
 * (docs/contracts.md).
 */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) =>
        note.tone === 'correction' || note.quiet ? (
          <p key={note.code} class="hint" {...{ [`data-${note.tone}`]: note.code }}>
            {note.sentence}
          </p>
        ) : (
          <div
            key={note.code}
            class={`remark ${note.tone}`}
            {...{ [`data-${note.tone}`]: note.code }}
          >
            <Icon name={note.tone === 'problem' ? 'warning' : 'info'} />
            <div>
              <p>{note.sentence}</p>
              <Choices of={note.choices ?? []} />
            </div>
          </div>
        ),
      )}
    </>
  );
}

function Choices({ of }: { readonly of: readonly Choice[] }) {
  if (of.length === 0) return null;
  return (
    <div class="choices">
      {of.map(({ text, choose }) => (
        <button key={text} type="button" class="button path" onClick={choose}>
          {text}
        </button>
      ))}
    </div>
  );
}
