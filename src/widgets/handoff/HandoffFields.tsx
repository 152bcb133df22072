import type { HandoffKit } from '../../domain/handoff/index.ts';
import type { Words } from '../../browser/words.ts';
import { Icon } from '../parts/Icon.tsx';
import { Notes } from '../parts/Notes.tsx';
import { useDescription } from '../parts/use-description.ts';

/** What the reader chose to tell. */
export interface Choices {
  /** The name of a page, an empty text for none; missing until the reader chooses. */
  readonly page?: string;
  /** The id of an antivirus's checklist, likewise. */
  readonly antivirus?: string;
  readonly unmasked: boolean;
  readonly licenseKey: string;
  readonly notes: string;
}

interface Props {
  readonly kit: HandoffKit;
  readonly choices: Choices;
  readonly hasFolder: boolean;
  readonly wrongKey: boolean;
  readonly words: Words<'handoff'>;
  readonly onChoose: (change: Partial<Choices>) => void;
}

/** What the reader can add to the text, or leave out of it: folded, since nothing of it is needed. */
export function HandoffFields({ kit, choices, hasFolder, wrongKey, words, onChoose }: Props) {
  const strings = words.handoff;
  const ofKey = useDescription('handoff-key-hint', 'handoff-key-notes');
  const products = kit.lists.flatMap(({ id, product }) => (product ? [[id, product]] : []));

  /** One of the values, each with its name, or none. */
  const select = (name: 'page' | 'antivirus', options: readonly (readonly string[])[]) => (
    <div>
      <label for={`handoff-${name}`}>{strings[name]}</label>
      <select
        id={`handoff-${name}`}
        autocomplete="off"
        value={choices[name]}
        onChange={(event) => {
          onChoose({ [name]: event.currentTarget.value });
        }}
      >
        <option value="">{strings.none}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );

  return (
    <details class="fields needs-script no-print" data-handoff-fields data-markdown="skip">
      <summary>
        <Icon name="right" />
        {strings.add}
      </summary>
      <div class="choices">
        <div class="wide">
          <label for="handoff-notes">{strings.notes}</label>
          <textarea
            id="handoff-notes"
            name="notes"
            rows={2}
            autocomplete="off"
            aria-describedby="handoff-notes-hint"
            value={choices.notes}
            onInput={(event) => {
              onChoose({ notes: event.currentTarget.value });
            }}
          />
          <p class="hint" id="handoff-notes-hint">
            {strings.notesHint}
          </p>
        </div>
        <div class="wide">
          <label for="handoff-key">{strings.key}</label>
          <input
            id="handoff-key"
            name="license-key"
            type="text"
            class="path"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={ofKey.ids}
            aria-invalid={wrongKey}
            value={choices.licenseKey}
            onBlur={ofKey.release}
            onInput={(event) => {
              ofKey.keep();
              onChoose({ licenseKey: event.currentTarget.value });
            }}
          />
          <p class="hint" id="handoff-key-hint">
            {strings.keyHint}
          </p>
          <div class="notes" id="handoff-key-notes">
            {wrongKey && (
              <Notes
                notes={[{ tone: 'problem', code: 'not-a-key', sentence: strings.keyProblem }]}
              />
            )}
          </div>
        </div>
        {select('antivirus', products)}
        {select(
          'page',
          kit.pages.map(({ name, title }) => [name, title]),
        )}
        {hasFolder && (
          <label class="wide tick">
            <input
              type="checkbox"
              name="unmask"
              checked={choices.unmasked}
              onChange={(event) => {
                onChoose({ unmasked: event.currentTarget.checked });
              }}
            />
            {strings.unmask}
          </label>
        )}
      </div>
    </details>
  );
}
