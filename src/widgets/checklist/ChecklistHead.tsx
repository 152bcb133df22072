import { useState } from 'preact/hooks';
import { addressOfPlace } from '../../browser/address/location.ts';
import type { Words } from '../../browser/words.ts';
import type { Progress } from '../../domain/checklist.ts';
import { Changing } from '../parts/Changing.tsx';
import { PhoneCode } from '../parts/PhoneCode.tsx';

interface Props {
  readonly progress: Progress;
  /** The same in words. */
  readonly text: string;
  /** The place on the page that a phone should open. */
  readonly place: string;
  readonly words: Words<'checklist'>;
}

/**
 * How far the reader is, and the code that opens the list on a phone: wanted before the first step,
 * whose window covers this page.
 */
export function ChecklistHead({ progress: { done, total }, text, place, words }: Props) {
  const [onPhone, setOnPhone] = useState(false);
  return (
    <>
      <div class="head">
        <p class="progress" data-progress data-markdown="skip">
          <Changing>{text}</Changing>
        </p>
        <button
          type="button"
          class="button button-quiet no-print needs-script"
          data-action="phone"
          aria-expanded={onPhone}
          aria-label={words.checklist.phoneName}
          onClick={() => {
            setOnPhone(!onPhone);
          }}
        >
          {words.checklist.phone}
        </button>
        <div class="bar" aria-hidden="true">
          <div style={{ width: `${(100 * done) / total}%` }} />
        </div>
      </div>
      {/* The page and the step, and nothing about the reader. */}
      {onPhone && <PhoneCode address={addressOfPlace(place)} strings={words.checklist} />}
    </>
  );
}
