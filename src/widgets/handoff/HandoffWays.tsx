import type { Words } from '../../browser/words.ts';
import { printText } from '../../browser/dom/print.ts';
import { type HandoffKit, mailLink } from '../../domain/handoff/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';

interface Props {
  readonly text: string;
  /** Of the language that the text is in. */
  readonly kit: HandoffKit;
  readonly words: Words<'copy' | 'handoff'>;
}

/** The whole text as it leaves, and the three ways for it to leave. */
export function HandoffResult({ text, kit, words }: Props) {
  const strings = words.handoff;
  const mail = mailLink(kit.subject, text);
  return (
    <div class="result" data-copyable role="group" aria-label={strings.textName}>
      <p class="text" lang={kit.language} {...doNotTranslate} data-handoff-text data-copy-text="">
        {text}
      </p>
      <div class="ways">
        <CopyButton name="handoff" what={words.copy['of.handoff']} words={words} primary />
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
