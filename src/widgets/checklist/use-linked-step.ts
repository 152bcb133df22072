import { useEffect, useState } from 'preact/hooks';
import { goToPlace, watchPlace } from '../../browser/address/place.ts';
import type { LinkedStep, PublishedStep } from '../../domain/checklist.ts';

/**
 * The step of this list that the address leads to. It is scrolled to once more when it has become
 * the current one: what is drawn for it may have moved it since the browser went there. A reader who
 * has left it meanwhile, or came back by a reload to another place, stays there.
 */
export function useLinkedStep(checklist: string, steps: readonly PublishedStep[]) {
  const [linked, setLinked] = useState<LinkedStep>();

  useEffect(
    () =>
      watchPlace((place) => {
        const step = steps.find(({ id }) => `${checklist}-${id}` === place);
        setLinked(step && { id: step.id, answered: false });
      }),
    [checklist],
  );

  useEffect(() => {
    const place = `${checklist}-${linked?.id ?? ''}`;
    if (linked && !linked.answered && isNear(place)) goToPlace(place);
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
