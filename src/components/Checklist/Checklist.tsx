import { announce } from '../../browser/announcer.ts';
import { progressOf, type StepOutcome } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import { formatMessage } from '../../domain/messages.ts';
import type { ProfileStrings } from '../CopyablePath/CopyablePath.tsx';
import type { CopyStrings } from '../CopyButton/CopyButton.tsx';
import { Icon } from '../Icon.tsx';
import { InlineText } from '../InlineText/InlineText.tsx';
import { useLocation } from '../use-location.ts';
import { ChecklistStep, type ShownStep } from './ChecklistStep.tsx';
import type { ChecklistStrings } from './strings.ts';
import { useAnswers } from './use-answers.ts';
import './checklist.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ShownStep[];
  /** What to do once every step is done. */
  readonly done: readonly InlineSegment[];
  readonly helpHref: string;
  readonly language: string;
  readonly strings: ChecklistStrings;
  readonly profileStrings: ProfileStrings;
  readonly copyStrings: CopyStrings;
}

/** Steps that a reader ticks off; the ticks are kept in this browser, by step, for both languages. */
export function Checklist(props: Props) {
  const { id, title, steps, done, helpHref, language, strings, profileStrings, copyStrings } =
    props;
  const { location } = useLocation();
  const answers = useAnswers(id);
  const progress = progressOf(steps, answers.record);
  const complete = progress.current === undefined;

  const progressText = (count: number) => {
    const plural = new Intl.PluralRules(language).select(count);
    return formatMessage(strings[plural === 'one' ? 'progress.one' : 'progress.other'], {
      done: count,
      total: progress.total,
    });
  };

  function answer(step: ShownStep, outcome: StepOutcome | undefined): void {
    const next = progressOf(steps, answers.answer(step, outcome));
    const sentence = next.current === undefined ? strings.complete : progressText(next.done);
    announce(outcome === 'did-not-work' ? strings.didNotWorkNoted : sentence);
  }

  return (
    <section
      class="widget checklist"
      data-widget="checklist"
      data-checklist={id}
      aria-label={title}
    >
      <div class="head">
        <p class="widget-title">
          <b>{title}</b>
        </p>
        <p class="progress" data-progress>
          {progressText(progress.done)}
        </p>
        <div class="bar" aria-hidden="true">
          <div style={{ width: `${(100 * progress.done) / progress.total}%` }} />
        </div>
      </div>
      <ol role="list">
        {steps.map((step) => (
          <ChecklistStep
            key={step.id}
            checklist={id}
            step={step}
            status={progress.statuses.get(step.id) ?? 'open'}
            current={progress.current === step.id}
            location={location}
            helpHref={helpHref}
            strings={strings}
            profileStrings={profileStrings}
            copyStrings={copyStrings}
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
        <p>
          <InlineText
            segments={done}
            placeholder={profileStrings.placeholder}
            location={location}
          />
        </p>
      </div>
      <div class="foot no-print">
        {answers.record.size > 0 && (
          <button
            type="button"
            class="button button-quiet"
            data-action="reset"
            onClick={() => {
              answers.reset();
              announce(strings.resetDone);
            }}
          >
            {strings.reset}
          </button>
        )}
        {answers.canUndo && (
          <button
            type="button"
            class="button button-quiet"
            data-action="undo"
            onClick={() => {
              answers.undo();
              announce(strings.undone);
            }}
          >
            {strings.undo}
          </button>
        )}
        {!answers.stored && <p class="hint">{strings.notStored}</p>}
      </div>
    </section>
  );
}
