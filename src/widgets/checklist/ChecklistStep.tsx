import type { PublishedStep, StepOutcome, StepStatus } from '../../domain/checklist.ts';
import type { InlineSegment } from '../../domain/inline-text.ts';
import type { PathForm } from '../../domain/path-formats/index.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';
import { CopyablePath, type ProfileStrings } from '../parts/CopyablePath.tsx';
import type { CopyStrings } from '../parts/CopyButton.tsx';
import { InlineText } from '../parts/InlineText.tsx';
import { StepProblem } from './StepProblem.tsx';
import type { ChecklistStrings } from './strings.ts';

/** A step in one language, its texts already read into segments. */
export interface ShownStep extends PublishedStep {
  readonly text: readonly InlineSegment[];
  readonly see?: readonly InlineSegment[] | undefined;
  readonly otherwise?: readonly InlineSegment[] | undefined;
  /** Where to go on when the step did not work. */
  readonly branches?: readonly (readonly InlineSegment[])[] | undefined;
  readonly path?: PathForm | undefined;
  /** Where on this page a picture shows the step. */
  readonly pictureHref?: string | undefined;
}

interface Props {
  /** The step's own id on the page, which its link leads to. */
  readonly id: string;
  readonly step: ShownStep;
  readonly status: StepStatus;
  /** Counted from 1. Real text, so that it is spoken too: marks and help name steps by it. */
  readonly number: number;
  readonly current: boolean;
  readonly location: ConnectorLocation | undefined;
  readonly helpHref: string;
  readonly builderHref: string;
  readonly strings: ChecklistStrings;
  readonly profileStrings: ProfileStrings;
  readonly copyStrings: CopyStrings;
  readonly onAnswer: (outcome: StepOutcome | undefined) => void;
}

/** A step with its box; what is secondary shows at the current step only. */
export function ChecklistStep(props: Props) {
  const { id, step, status, current, location, strings } = props;
  const inline = { placeholder: props.profileStrings.placeholder, location };
  return (
    <li id={id} data-status={status} aria-current={current ? 'step' : undefined}>
      <input
        type="checkbox"
        id={`${id}-done`}
        checked={status === 'done'}
        onChange={(event) => {
          props.onAnswer(event.currentTarget.checked ? 'done' : undefined);
        }}
      />
      <div class="step">
        <label for={`${id}-done`}>
          <b data-markdown="skip">{`${props.number}.`}</b>{' '}
          <InlineText segments={step.text} {...inline} />
        </label>
        {step.path && (
          <CopyablePath
            form={step.path}
            location={location}
            builderHref={props.builderHref}
            profileStrings={props.profileStrings}
            copyStrings={props.copyStrings}
          />
        )}
        {step.see && (
          <p class="see">
            <b>{strings.see}</b> <InlineText segments={step.see} {...inline} />
          </p>
        )}
        {status === 'changed' && <p class="changed">{strings.changed}</p>}
        <StepProblem {...props} />
      </div>
    </li>
  );
}
