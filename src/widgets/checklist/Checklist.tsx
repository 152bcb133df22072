import { announce } from '../../browser/dom/announcer.ts';
import { progressOf, type StepOutcome } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import { formatMessage } from '../../domain/messages.ts';
import { Icon } from '../parts/Icon.tsx';
import { InlineText } from '../parts/InlineText.tsx';
import { useLate } from '../parts/use-late.ts';
import { ChecklistFoot } from './ChecklistFoot.tsx';
import { ChecklistHead } from './ChecklistHead.tsx';
import { ChecklistStep } from './ChecklistStep.tsx';
import type { ReturnedTo, ShownStep, StepWords } from './shown-step.ts';
import { Returned } from './Returned.tsx';
import { useAnswers } from './use-answers.ts';
import { useLinkedStep } from './use-linked-step.ts';

const loadSyncQuestion = () => import('./SyncQuestion.tsx').then((chunk) => chunk.SyncQuestion);

interface Props {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ShownStep[];
  /** How to see that it worked, once every step is done. */
  readonly next: readonly InlineSegment[];
  readonly returned?: ReturnedTo | undefined;
  /** What is said once it syncs, and where readers go on whose connector does not. */
  readonly syncs?: readonly InlineSegment[] | undefined;
  readonly syncsNotHref: string;
  readonly helpHref: string;
  readonly builderHref: string;
  readonly language: string;
  readonly words: StepWords;
}

/** Steps that a reader ticks off; the ticks are kept in this browser, by step, for every language. */
export function Checklist(props: Props) {
  const { id, title, steps, language, words } = props;
  const strings = words.checklist;
  const answers = useAnswers(id, steps);
  const { linked, moveOn } = useLinkedStep(id, steps);
  const progress = progressOf(steps, answers.record, linked);
  const complete = progress.done === progress.total;
  const SyncQuestion = useLate(loadSyncQuestion, complete);

  const progressText = (count: number) => {
    const plural = new Intl.PluralRules(language).select(count);
    return formatMessage(strings[plural === 'one' ? 'progress.one' : 'progress.other'], {
      done: count,
      total: progress.total,
    });
  };

  function answer(step: ShownStep, outcome: StepOutcome | undefined): void {
    const next = progressOf(steps, answers.answer(step, outcome));
    moveOn();
    const sentence = next.done === next.total ? strings.complete : progressText(next.done);
    announce(outcome === 'did-not-work' ? strings.didNotWorkNoted : sentence);
  }

  return (
    <section
      class="widget checklist"
      data-widget="checklist"
      data-checklist={id}
      aria-label={title}
    >
      <ChecklistHead
        progress={progress}
        text={progressText(progress.done)}
        place={`${id}-${progress.current ?? steps[0]?.id ?? ''}`}
        words={words}
      />
      {props.returned && (
        <Returned checklist={id} to={props.returned} steps={steps} record={answers.record} />
      )}
      <ol role="list">
        {steps.map((step, index) => (
          <ChecklistStep
            key={step.id}
            id={`${id}-${step.id}`}
            step={step}
            status={progress.statuses.get(step.id) ?? 'open'}
            number={index + 1}
            current={progress.current === step.id}
            language={language}
            helpHref={props.helpHref}
            builderHref={props.builderHref}
            words={words}
            onAnswer={(outcome) => {
              answer(step, outcome);
            }}
          />
        ))}
      </ol>
      {complete && (
        <div class="done complete">
          <p class="done-title">
            <Icon name="check" />
            {strings.complete}
          </p>
          <p>
            <InlineText segments={props.next} words={words} />
          </p>
          {SyncQuestion && (
            <SyncQuestion
              answers={answers}
              syncs={props.syncs}
              syncsNotHref={props.syncsNotHref}
              words={words}
            />
          )}
        </div>
      )}
      <ChecklistFoot answers={answers} words={words} />
    </section>
  );
}
