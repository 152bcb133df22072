import { announce } from '../../browser/dom/announcer.ts';
import { progressOf, type StepOutcome } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import { formatMessage } from '../../domain/messages.ts';
import type { ProfileStrings } from '../parts/CopyablePath.tsx';
import type { CopyStrings } from '../parts/CopyButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InlineText } from '../parts/InlineText.tsx';
import { useLocation } from '../parts/use-location.ts';
import { ChecklistFoot } from './ChecklistFoot.tsx';
import { ChecklistStep, type ShownStep } from './ChecklistStep.tsx';
import type { ChecklistStrings } from './strings.ts';
import { useAnswers } from './use-answers.ts';
import { useLinkedStep } from './use-linked-step.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ShownStep[];
  /** What to do once every step is done: first what this list says, then how to see that it worked. */
  readonly done: readonly (readonly InlineSegment[])[];
  readonly helpHref: string;
  readonly builderHref: string;
  readonly language: string;
  readonly strings: ChecklistStrings;
  readonly profileStrings: ProfileStrings;
  readonly copyStrings: CopyStrings;
  /** Says that nothing is remembered, where the browser refuses it. */
  readonly notKept: string;
}

/** Steps that a reader ticks off; the ticks are kept in this browser, by step, for both languages. */
export function Checklist(props: Props) {
  const { id, title, steps, language, strings, profileStrings } = props;
  const { location } = useLocation();
  const answers = useAnswers(id);
  const { linked, moveOn } = useLinkedStep(id, steps);
  const progress = progressOf(steps, answers.record, linked);
  const complete = progress.done === progress.total;

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
      aria-labelledby={`${id}-title`}
    >
      <div class="head">
        <h3 class="widget-title" id={`${id}-title`}>
          {title}
        </h3>
        <p class="progress" data-progress data-markdown="skip">
          {progressText(progress.done)}
        </p>
        <div class="bar" aria-hidden="true">
          <div style={{ width: `${(100 * progress.done) / progress.total}%` }} />
        </div>
      </div>
      <ol role="list">
        {steps.map((step, index) => (
          <ChecklistStep
            {...props}
            key={step.id}
            id={`${id}-${step.id}`}
            step={step}
            status={progress.statuses.get(step.id) ?? 'open'}
            number={index + 1}
            current={progress.current === step.id}
            location={location}
            onAnswer={(outcome) => {
              answer(step, outcome);
            }}
          />
        ))}
      </ol>
      <div class={complete ? 'done complete' : 'done'}>
        {complete && (
          <p class="done-title">
            <Icon name="check" />
            {strings.complete}
          </p>
        )}
        {props.done.map((segments, index) => (
          <p key={index}>
            <InlineText
              segments={segments}
              placeholder={profileStrings.placeholder}
              location={location}
            />
          </p>
        ))}
      </div>
      <ChecklistFoot
        place={`${id}-${progress.current ?? steps[0]?.id ?? ''}`}
        answered={answers.record.size > 0}
        canUndo={answers.canUndo}
        stored={answers.stored}
        notKept={props.notKept}
        strings={strings}
        onReset={() => {
          answers.reset();
          announce(strings.resetDone);
        }}
        onUndo={() => {
          answers.undo();
          announce(strings.undone);
        }}
      />
    </section>
  );
}
