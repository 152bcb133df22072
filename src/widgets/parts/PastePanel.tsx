import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import { Changing } from './Changing.tsx';
import { type Note, Notes } from './Notes.tsx';
import { useDescription } from './use-description.ts';
import { useResting } from './use-resting.ts';
import './paste-field.css';

type StringName = 'title' | 'label' | 'hint' | 'privacy' | 'result' | 'check' | 'unknown' | 'use';

interface Props {
  /** The widget's name, which begins the ids of the field, its hint and its remarks. */
  readonly id: string;
  readonly class: string;
  /** Whether there is no more than the field until there is a text in it. */
  readonly short?: boolean;
  /** The field's. */
  readonly name: string;
  readonly strings: Readonly<Record<StringName, string>>;
  readonly text: string;
  /** Whether the text is the reader's: remarks on it wait until they rest. */
  readonly edited: boolean;
  readonly notes: readonly Note[];
  /** What is spoken once the reader rests, of a text without a problem. */
  readonly spoken: string | undefined;
  /** `whole` where the text came at once, pasted, dropped or filled in, and not key by key. */
  readonly onText: (text: string, whole: boolean) => void;
  readonly onRest?: () => void;
  readonly onLeave?: () => void;
  readonly result: ComponentChildren;
  /** Whether the result is the reader's. */
  readonly known: boolean;
  readonly children?: ComponentChildren;
}

/**
 * A widget with a field for whatever a reader can paste, the remarks on it, and what it gives. The field
 * has one row that grows: a single-line input would drop the line breaks of what is pasted.
 */
export function PastePanel(props: Props) {
  const { id, strings, text, edited, notes, onText, onLeave } = props;
  const hint = props.short ? strings.privacy : `${strings.hint} ${strings.privacy}`;
  const isLine = props.short === true && text === '';
  const description = useDescription(isLine ? '' : `${id}-hint`, `${id}-notes`);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Whether the text came at once: there is no typing to wait for. */
  const [pasted, setPasted] = useState(false);

  const resting = useResting(text, edited, () => {
    props.onRest?.();
    const said = notes.find(isProblem)?.sentence ?? props.spoken;
    if (said !== undefined) announce(said);
  });
  const settled = useSettledNotes(edited ? notes : [], resting || pasted);
  const shownNotes = edited ? settled : notes;

  function change(next: string, whole: boolean): void {
    // A program fills a field in without going there.
    if (document.activeElement === field.current) description.keep();
    setPasted(whole);
    onText(next, whole);
  }

  return (
    <section class={props.class} data-widget={id} data-markdown="skip" aria-label={strings.title}>
      {!props.short && (
        <h3 class="widget-title" id={`${id}-title`}>
          {strings.title}
        </h3>
      )}
      <div class="paste-field">
        <label for={`${id}-field`}>{strings.label}</label>
        <textarea
          id={`${id}-field`}
          ref={field}
          name={props.name}
          rows={1}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={description.ids}
          aria-invalid={shownNotes.some(isProblem)}
          value={text}
          onBlur={() => {
            description.release();
            onLeave?.();
          }}
          onInput={(event) => {
            change(event.currentTarget.value, !isTyped(event));
          }}
        />
        {!isLine && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class="paste-notes" id={`${id}-notes`}>
        <Notes
          notes={shownNotes}
          use={strings.use}
          onChoose={(path, button) => {
            description.comeBack(button, field.current, () => {
              change(path, true);
            });
          }}
        />
      </div>
      {!isLine && (
        <div class="paste-result">
          <p class="name">{strings.result}</p>
          {props.result}
          <p class="hint">
            <Changing>{props.known ? strings.check : strings.unknown}</Changing>
          </p>
        </div>
      )}
      {props.children}
    </section>
  );
}

/**
 * The remarks to show: those of the text once it is `settled`. While the reader types, the last ones
 * stay, so that nothing jumps at every key; but no problem outlives a text that has none.
 */
function useSettledNotes(notes: readonly Note[], settled: boolean): readonly Note[] {
  const shown = useRef<readonly Note[]>([]);
  if (settled) shown.current = notes;
  else if (!notes.some(isProblem)) shown.current = shown.current.filter((note) => !isProblem(note));
  return shown.current;
}

function isProblem({ tone }: Note): boolean {
  return tone === 'problem';
}

function isTyped(event: Event): boolean {
  // A program that fills in a field sends a plain event without a type of input.
  const type = event instanceof InputEvent ? event.inputType : '';
  return type.startsWith('delete') || /^insert(?:Text|CompositionText|LineBreak)$/.test(type);
}
