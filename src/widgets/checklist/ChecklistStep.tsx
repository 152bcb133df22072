import { CopyablePath } from '../parts/CopyablePath.tsx';
import { InlineText } from '../parts/InlineText.tsx';
import type { StepProps } from './shown-step.ts';
import { StepProblem } from './StepProblem.tsx';

/** A step with its box; what is secondary shows at the current step only. */
export function ChecklistStep(props: StepProps) {
  const { id, step, status, number, current, builderHref, words, onAnswer } = props;
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
        <StepProblem {...props} />
      </div>
    </li>
  );
}
