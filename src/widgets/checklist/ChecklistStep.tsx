import { InlineText } from '../parts/InlineText.tsx';
import { FolderStep } from './FolderStep.tsx';
import type { StepProps } from './shown-step.ts';
import { StepProblem } from './StepProblem.tsx';
import { See, StepChoices, StepWay } from './StepWay.tsx';

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
        {step.anchors.map((anchor) => (
          <span key={anchor} id={anchor} />
        ))}
        <label for={`${id}-done`}>
          <b data-markdown="skip">{`${number}.`}</b>{' '}
          <InlineText segments={step.text} words={words} />
        </label>
        {step.folder ? (
          <FolderStep {...props} shown={step.folder} />
        ) : (
          <StepWay way={step.way} {...{ builderHref, words }} />
        )}
        <StepChoices name={id} choices={step.choices} {...{ builderHref, words }} />
        <See text={step.see} words={words} />
        {step.proof && (
          <details class="quiet-fold">
            <summary>{step.proof.text}</summary>
            <StepWay way={step.proof.way} {...{ builderHref, words }} />
            <See text={step.proof.see} words={words} />
          </details>
        )}
        {status === 'changed' && <p class="changed">{words.checklist.changed}</p>}
        <StepProblem {...props} />
      </div>
    </li>
  );
}
