import type { RefObject } from 'preact';
import { type Note, Notes } from './Notes.tsx';
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
  /** `whole` where the text came at once, pasted, dropped or filled in, and not key by key. */
  readonly onText: (text: string, whole: boolean) => void;
  readonly onLeave?: () => void;
}

/**
 * A field for whatever a reader can paste, with the remarks on it. It has one row that grows: a
 * single-line input would drop the line breaks of what is pasted.
 */
export function PasteField({ id, name, label, hint, text, notes, field, onText, onLeave }: Props) {
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
          {...(onLeave && { onBlur: onLeave })}
          onInput={(event) => {
            onText(event.currentTarget.value, !isTyped(event));
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

function isTyped(event: Event): boolean {
  // A program that fills in a field sends a plain event without a type of input.
  const type = event instanceof InputEvent ? event.inputType : '';
  return type.startsWith('delete') || /^insert(?:Text|CompositionText|LineBreak)$/.test(type);
}
