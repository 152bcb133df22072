import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOfPlace } from '../../browser/address/location.ts';
import type { Words } from '../../browser/words.ts';
import { NotKept } from '../parts/NotKept.tsx';
import { PhoneCode } from './PhoneCode.tsx';

interface Props {
  /** The place on the page that a phone should open. */
  readonly place: string;
  readonly answered: boolean;
  readonly canUndo: boolean;
  readonly stored: boolean;
  readonly words: Words<'checklist' | 'storage'>;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** What concerns the whole list: reading it on a phone, and starting again. */
export function ChecklistFoot(props: Props) {
  const { place, words } = props;
  const [onPhone, setOnPhone] = useState(false);
  return (
    <div class="foot no-print needs-script">
      <button
        type="button"
        class="button button-quiet"
        data-action="phone"
        aria-expanded={onPhone}
        onClick={() => {
          setOnPhone(!onPhone);
        }}
      >
        {onPhone ? words.checklist.phoneHide : words.checklist.phone}
      </button>
      <Reset {...props} />
      <NotKept stored={props.stored} words={words} />
      {onPhone && <PhoneCode address={addressOfPlace(place)} words={words} />}
    </div>
  );
}

/** Asks before it removes the answers, and can bring them back; the focus follows the buttons. */
function Reset({ answered, canUndo, words, onReset, onUndo }: Props) {
  const strings = words.checklist;
  const [asking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const stage = asking ? 'asking' : canUndo ? 'undo' : 'idle';

  useEffect(() => {
    // The button that was pressed has made way for another one. Nobody else is to be taken here:
    // Safari leaves the focus of a ticked box with the body.
    if (pressed.current && document.activeElement === document.body)
      group.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [stage]);

  const press = (run: () => void) => () => {
    pressed.current = true;
    run();
  };

  return (
    <div class="reset" ref={group}>
      {stage === 'asking' && (
        <div class="asking" role="group" aria-label={strings.resetAsk}>
          <p>{strings.resetAsk}</p>
          <button
            type="button"
            class="button"
            data-action="confirm-reset"
            onClick={press(() => {
              setAsking(false);
              onReset();
            })}
          >
            {strings.resetYes}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-action="cancel-reset"
            onClick={press(() => {
              setAsking(false);
            })}
          >
            {strings.resetNo}
          </button>
        </div>
      )}
      {stage === 'undo' && (
        <button
          type="button"
          class="button button-quiet"
          data-action="undo"
          onClick={press(onUndo)}
        >
          {strings.undo}
        </button>
      )}
      {stage === 'idle' && answered && (
        <button
          type="button"
          class="button button-quiet"
          data-action="reset"
          onClick={press(() => {
            setAsking(true);
          })}
        >
          {strings.reset}
        </button>
      )}
    </div>
  );
}
