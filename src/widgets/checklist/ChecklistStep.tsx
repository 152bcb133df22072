import type { Words } from '../../browser/words.ts';
import type { StepOutcome, StepStatus } from '../../domain/checklist.ts';
import { CopyablePath } from '../parts/CopyablePath.tsx';
import { InlineText } from '../parts/InlineText.tsx';
import type { ShownStep } from './shown-step.ts';
import { StepProblem } from './StepProblem.tsx';

interface Props {
  /** The step's own id on the page, which its link leads to. */
  readonly id: string;
  readonly step: ShownStep;
  readonly status: StepStatus;
  /** Counted from 1. Real text, so that it is spoken too: marks and help name steps by it. */
  readonly number: number;
  readonly current: boolean;
  readonly helpHref: string;
  readonly builderHref: string;
  readonly words: Words<'checklist' | 'copy' | 'profile'>;
  readonly onAnswer: (outcome: StepOutcome | undefined) => void;
}

/** A step with its box; what is secondary shows at the current step only. */
export function ChecklistStep(props: Props) {
  const { id, step, status, number, current, helpHref, builderHref, words, onAnswer } = props;
  return (
    <li id={id} data-status={status} aria-current={current ? 'step' : undefined}>
      <input
        type="checkbox"
        id={`${id}-done`}
        checked={status === 'done'}
        onChange={(event) => {
          onAnswer(event.currentTarget.checked ? 'done' : undefined);
        }}
      />
      <div class="step">
        <label for={`${id}-done`}>
          <b data-markdown="skip">{`${number}.`}</b>{' '}
          <InlineText segments={step.text} words={words} />
        </label>
        {step.path && <CopyablePath form={step.path} builderHref={builderHref} words={words} />}
        {step.see && (
          <p class="see">
            <b>{words.checklist.see}</b> <InlineText segments={step.see} words={words} />
          </p>
        )}
        {status === 'changed' && <p class="changed">{words.checklist.changed}</p>}
        <StepProblem {...{ id, step, status, current, helpHref, words, onAnswer }} />
      </div>
    </li>
  );
}
