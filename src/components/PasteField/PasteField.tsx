import type { RefObject } from 'preact';
import { type Note, Notes } from '../Notes/Notes.tsx';
import './paste-field.css';

interface Props {
  /** Begins the ids of the field, its hint and its remarks. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly notes: readonly Note[];
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly onText: (text: string) => void;
}

/**
 * A field for whatever a reader can paste, with the remarks on it. It has one row that grows: a
 * single-line input would drop the line breaks of what is pasted.
 */
export function PasteField({ id, name, label, hint, text, notes, field, onText }: Props) {
  return (
    <>
      <div class="paste-field">
        <label for={`${id}-field`}>{label}</label>
        <textarea
          id={`${id}-field`}
          ref={field}
          name={name}
          rows={1}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-notes`}
          aria-invalid={notes.some(({ tone }) => tone === 'problem')}
          value={text}
          onInput={(event) => {
            onText(event.currentTarget.value);
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <div class="paste-notes" id={`${id}-notes`}>
        <Notes notes={notes} />
      </div>
    </>
  );
}
