import { useEffect, useState } from 'preact/hooks';
import { addressOfPlace } from '../../browser/address/location.ts';
import { Copyable } from '../parts/Copyable.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { InlineText } from '../parts/InlineText.tsx';
import type { StepProps } from './shown-step.ts';

/**
 * The secondary actions of a step, folded: its picture, what to do when something else is on the
 * screen, "It did not work" with the ways on from there, and the step's own link for helpers.
 */
export function StepProblem(props: StepProps) {
  const { id, step, status, current, words } = props;
  const strings = words.checklist;
  const title = step.folder ? words.folder.problem : strings.otherwise;
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
        <details class="problem quiet-fold" open={failed || takenBack}>
          <summary>{title}</summary>
          {step.otherwise && (
            <p class="otherwise">
              <InlineText segments={step.otherwise} words={words} />
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
                  <InlineText segments={segments} words={words} />
                </li>
              ))}
              <li>
                <a href={props.helpHref}>{strings.getHelp}</a>
              </li>
            </ul>
          </div>
          {current && <StepLink id={id} words={words} />}
        </details>
      </div>
    </div>
  );
}

/** The step's address to copy; only the browser knows it, so it is not in the server's HTML. */
function StepLink({ id, words }: Pick<StepProps, 'id' | 'words'>) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    setAddress(addressOfPlace(id));
  }, [id]);
  if (address === undefined) return null;
  return (
    <div class="step-link">
      <p>{words.checklist.link}</p>
      <Copyable name="step-link" words={words}>
        <span class="path" {...doNotTranslate} data-copy-text="">
          {address}
        </span>
      </Copyable>
    </div>
  );
}
