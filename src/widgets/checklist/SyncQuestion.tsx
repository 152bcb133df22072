import { announce } from '../../browser/dom/announcer.ts';
import { goTo } from '../../browser/address/location.ts';
import { syncAnswer, syncQuestion, type StepOutcome } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import { InlineText } from '../parts/InlineText.tsx';
import type { StepWords } from './shown-step.ts';
import type { Answers } from './use-answers.ts';

interface Props {
  readonly answers: Answers;
  /** What is said once it syncs. */
  readonly syncs: readonly InlineSegment[] | undefined;
  /** Where the page says what to try next. */
  readonly syncsNotHref: string;
  readonly words: StepWords;
}

/** Whether it worked, asked once every step is done: the answer is kept, and told in the hand-off text. */
export function SyncQuestion({ answers, syncs, syncsNotHref, words }: Props) {
  const strings = words.sync;
  const outcome = syncAnswer(answers.record)?.outcome;

  const button = (answer: StepOutcome, text: string) => (
    <button
      type="button"
      class="button"
      aria-pressed={outcome === answer}
      data-action={answer === 'done' ? 'syncs' : 'syncs-not'}
      onClick={() => {
        answers.answer(syncQuestion, answer);
        announce(strings.noted);
        if (answer === 'did-not-work') goTo(syncsNotHref);
      }}
    >
      {text}
    </button>
  );

  return (
    <div class="no-print" role="group" aria-label={strings.question} data-sync-question>
      <p>
        <b>{strings.question}</b>
      </p>
      <div class="answers">
        {button('done', strings.yes)}
        {button('did-not-work', strings.no)}
      </div>
      {outcome && (
        <p key={outcome}>
          {strings.noted}{' '}
          {outcome === 'done' ? (
            syncs && <InlineText segments={syncs} words={words} />
          ) : (
            <a href={syncsNotHref}>{strings.next}</a>
          )}
        </p>
      )}
    </div>
  );
}
