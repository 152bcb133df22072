import { useEffect, useState } from 'preact/hooks';
import { goToPlace, watchPlace } from '../../browser/address/place.ts';
import type { LinkedStep } from '../../domain/checklist.ts';
import { placesOf, type ShownStep } from './shown-step.ts';

/**
 * The step of this list that the address leads to. It is scrolled to once more when it has become
 * the current one: what is drawn for it may have moved it since the browser went there. A reader who
 * has left it meanwhile, or came back by a reload to another place, stays there.
 */
export function useLinkedStep(checklist: string, steps: readonly ShownStep[]) {
  const [linked, setLinked] = useState<LinkedStep & { readonly place: string }>();

  useEffect(
    () =>
      watchPlace((place) => {
        const step = steps.find((one) =>
          placesOf(`${checklist}-${one.id}`, one).includes(place ?? ''),
        );
        setLinked(
          step && place !== undefined ? { id: step.id, answered: false, place } : undefined,
        );
      }),
    [checklist],
  );

  useEffect(() => {
    if (linked && !linked.answered && isNear(linked.place)) goToPlace(linked.place);
  }, [linked]);

  return {
    linked,
    /** The reader has answered a step: from now on the list moves on by itself. */
    moveOn: () => {
      setLinked((before) => before && { ...before, answered: true });
    },
  };
}

/** Whether an element is in view, or less than half a screen away from it. */
function isNear(id: string): boolean {
  const place = document.getElementById(id)?.getBoundingClientRect();
  const { innerHeight } = window;
  return place !== undefined && place.bottom > -innerHeight / 2 && place.top < 1.5 * innerHeight;
}
