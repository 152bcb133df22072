import type { Words } from '../../browser/words.ts';
import { printText } from '../../browser/dom/print.ts';
import { type HandoffKit, mailLink } from '../../domain/handoff/index.ts';
import type { Language } from '../../domain/languages.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';

interface Props {
  readonly text: string;
  /** Of the language that the text is in. */
  readonly kit: HandoffKit;
  /** Both languages with their names, the page's own first. */
  readonly languages: readonly (readonly [Language, string])[];
  readonly chosen: Language;
  readonly otherFailed: boolean;
  readonly words: Words<'copy' | 'copyName' | 'handoff'>;
  readonly onChoose: (language: Language) => void;
}

/** The three ways for the text to leave, and its language. Only the mail needs no script. */
export function HandoffWays(props: Props) {
  const { text, kit, languages, chosen, otherFailed, words, onChoose } = props;
  const strings = words.handoff;
  const mail = mailLink(kit.subject, text);
  return (
    <div class="ways" data-markdown="skip">
      <CopyButton name="handoff" what={words.copyName.handoff} words={words} primary />
      {mail !== undefined && (
        <a class="button" data-action="mail" href={mail}>
          {strings.mail}
        </a>
      )}
      <button
        type="button"
        class="button needs-script"
        data-action="print"
        onClick={() => {
          printText(text);
        }}
      >
        {strings.print}
      </button>
      <LanguageChoice
        class="needs-script no-print"
        name="handoff-language"
        legend={strings.language}
        languages={languages}
        chosen={chosen}
        onChoose={onChoose}
      />
      {mail === undefined && <p class="hint">{strings.tooLong}</p>}
      {otherFailed && <p class="hint">{strings.otherFailed}</p>}
      <p class="hint" data-copy-refused hidden />
    </div>
  );
}
