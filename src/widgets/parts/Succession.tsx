import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { handOverFocus } from './hand-over-focus.ts';

interface Props<Stage extends string> {
  readonly class: string;
  readonly stage: Stage;
  readonly draw: (stage: Stage) => ComponentChild;
}

/**
 * Controls that take each other's place when they are pressed. Those of the last stage stay, unseen and
 * without effect, for as long as they have the focus; the first button of the new one gets it.
 */
export function Succession<Stage extends string>({ stage, draw, ...props }: Props<Stage>) {
  const [held, setHeld] = useState(stage);
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { firstElementChild: last, lastElementChild: next } = place.current ?? {};
    const { activeElement } = document;
    const release = () => {
      setHeld(() => stage);
    };
    if (last !== next && activeElement instanceof HTMLElement && last?.contains(activeElement))
      return handOverFocus(activeElement, () => next?.querySelector('button'), release);
    release();
    return undefined;
  }, [stage]);

  return (
    <div class={props.class} ref={place}>
      {held !== stage && (
        <div
          key={held}
          class="visually-hidden"
          onClickCapture={(event) => {
            event.stopPropagation();
          }}
        >
          {draw(held)}
        </div>
      )}
      <div key={stage}>{draw(stage)}</div>
    </div>
  );
}
