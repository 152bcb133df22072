import type { Language } from '../../domain/languages.ts';
import { printText } from '../../browser/dom/print.ts';
import { mailLink } from '../../domain/handoff/index.ts';
import { CopyButton, type CopyStrings } from '../parts/CopyButton.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import type { HandoffStrings } from './kit.ts';

interface Props {
  readonly text: string;
  readonly subject: string;
  readonly language: Language;
  readonly strings: HandoffStrings;
  readonly copyStrings: CopyStrings;
}

/** The whole text as it leaves, and the three ways for it to leave. */
export function HandoffResult({ text, subject, language, strings, copyStrings }: Props) {
  const mail = mailLink(subject, text);
  return (
    <div class="result" data-copyable role="group" aria-label={strings.textName}>
      <p class="text" lang={language} {...doNotTranslate} data-handoff-text data-copy-text="">
        {text}
      </p>
      <div class="ways">
        <CopyButton name="handoff" what={copyStrings['of.handoff']} strings={copyStrings} primary />
        <button
          type="button"
          class="button"
          data-action="print"
          onClick={() => {
            printText(text);
          }}
        >
          {strings.print}
        </button>
        {mail !== undefined && (
          <a class="button" data-action="mail" href={mail}>
            {strings.mail}
          </a>
        )}
      </div>
      {mail === undefined && <p class="hint">{strings.tooLong}</p>}
      <p class="hint" data-copy-refused hidden />
    </div>
  );
}
