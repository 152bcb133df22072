import type { Language } from '../../domain/languages.ts';

interface Props {
  readonly class: string;
  /** Of the radio buttons, which no other field on the page has. */
  readonly name: string;
  readonly legend: string;
  /** Each with what it calls itself, in the order in which they stand. */
  readonly languages: readonly (readonly [Language, string])[];
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
}

/** The choice of the language that a text for somebody else is written in. */
export function LanguageChoice(props: Props) {
  return (
    <fieldset class={props.class}>
      <legend>{props.legend}</legend>
      {props.languages.map(([language, name]) => (
        <label key={language} class="tick" lang={language}>
          <input
            type="radio"
            name={props.name}
            value={language}
            checked={language === props.chosen}
            onChange={() => {
              props.onChoose(language);
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
