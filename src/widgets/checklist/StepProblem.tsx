import { useEffect, useState } from 'preact/hooks';
import { addressOfPlace } from '../../browser/address/place-address.ts';
import type { StepOutcome, StepStatus } from '../../domain/checklist.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';
import type { ProfileStrings } from '../parts/CopyablePath.tsx';
import { CopyButton, type CopyStrings } from '../parts/CopyButton.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { InlineText } from '../parts/InlineText.tsx';
import type { ShownStep } from './ChecklistStep.tsx';
import type { ChecklistStrings } from './strings.ts';

interface Props {
  readonly id: string;
  readonly step: ShownStep;
  readonly status: StepStatus;
  readonly current: boolean;
  readonly location: ConnectorLocation | undefined;
  readonly helpHref: string;
  readonly strings: ChecklistStrings;
  readonly profileStrings: ProfileStrings;
  readonly copyStrings: CopyStrings;
  readonly onAnswer: (outcome: StepOutcome | undefined) => void;
}

/**
 * The secondary actions of a step, folded: its picture, what to do when something else is on the
 * screen, "It did not work" with the ways on from there, and the step's own link for helpers.
 */
export function StepProblem(props: Props) {
  const { id, step, status, current, strings } = props;
  const inline = { placeholder: props.profileStrings.placeholder, location: props.location };
  const failed = status === 'did-not-work';
  // Closed around the button that was just pressed, it would take the focus away.
  const [takenBack, setTakenBack] = useState(false);
  return (
    <div class="secondary">
      <div>
        {step.pictureHref && (
          <p class="show-picture" data-markdown="skip">
            <a href={step.pictureHref}>{strings.showPicture}</a>
          </p>
        )}
        <details class="problem" open={failed || takenBack}>
          <summary>{strings.otherwise}</summary>
          {step.otherwise && (
            <p class="otherwise">
              <InlineText segments={step.otherwise} {...inline} />
            </p>
          )}
          <button
            type="button"
            class="button needs-script"
            data-action="did-not-work"
            aria-pressed={failed}
            onClick={() => {
              setTakenBack(failed);
              props.onAnswer(failed ? undefined : 'did-not-work');
            }}
          >
            {strings.didNotWork}
          </button>
          <div class="branch">
            <p class="needs-script" data-markdown="skip">
              {strings.didNotWorkNoted}
            </p>
            <ul>
              {step.branches?.map((segments, index) => (
                <li key={index}>
                  <InlineText segments={segments} {...inline} />
                </li>
              ))}
              <li>
                <a href={props.helpHref}>{strings.getHelp}</a>
              </li>
            </ul>
          </div>
          {current && <StepLink id={id} strings={strings} copyStrings={props.copyStrings} />}
        </details>
      </div>
    </div>
  );
}

/** The step's address to copy; only the browser knows it, so it is not in the server's HTML. */
function StepLink({ id, strings, copyStrings }: Pick<Props, 'id' | 'strings' | 'copyStrings'>) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    setAddress(addressOfPlace(id));
  }, [id]);
  if (address === undefined) return null;
  return (
    <div class="step-link">
      <p>{strings.link}</p>
      <div class="copyable" data-copyable>
        <span class="path" {...doNotTranslate} data-copy-text="">
          {address}
        </span>
        <CopyButton name="step-link" what={copyStrings['of.step-link']} strings={copyStrings} />
        <p class="hint" data-copy-refused hidden />
      </div>
    </div>
  );
}
