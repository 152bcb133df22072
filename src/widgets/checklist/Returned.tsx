import { useLayoutEffect, useState } from 'preact/hooks';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import { type ChecklistRecord, progressOf } from '../../domain/checklist.ts';
import { formatMessage } from '../../domain/messages.ts';
import { Icon } from '../parts/Icon.tsx';
import type { ReturnedTo, ShownStep } from './shown-step.ts';

interface Props {
  readonly checklist: string;
  readonly to: ReturnedTo;
  readonly steps: readonly ShownStep[];
  readonly record: ChecklistRecord;
}

/**
 * For a reader who comes back in the middle of an antivirus: which step they were at, and the one that
 * opens its window again, which a restart has closed. Gone with the next answer. Its place is kept before
 * the first paint (src/client/inline/notice-return.ts), and empty until the step is known.
 */
export function Returned({ checklist, to, steps, record }: Props) {
  const [found, setFound] = useState<ChecklistRecord>();
  const [closed, setClosed] = useState(false);
  useLayoutEffect(() => {
    setFound(checklistStore(checklist).get());
  }, []);

  if (found === undefined) return <div class="returned needs-script" data-markdown="skip" />;
  const { current = '' } = progressOf(steps, found);
  const isUntouched = found.size > 0 && found === record;
  if (closed || !isUntouched || !to.inside.includes(current)) return null;

  const { strings } = to;
  const numberOf = (id: string) => steps.findIndex((step) => step.id === id) + 1;
  const place = `${checklist}-${current}`;
  const link = (sentence: string, id: string) => (
    <a class="button" href={`#${checklist}-${id}`}>
      {formatMessage(sentence, { number: numberOf(id) })}
    </a>
  );
  return (
    <div class="returned no-print" data-returned-to={current}>
      <p>{formatMessage(strings.where, { number: numberOf(current), total: steps.length })}</p>
      <div class="ways">
        {link(strings.open, to.opens)}
        {link(strings.on, current)}
        <button
          type="button"
          class="button button-quiet"
          data-action="close-returned"
          onClick={() => {
            setClosed(true);
            // The button is gone: the reader goes on at the step.
            document.getElementById(`${place}-done`)?.focus();
          }}
        >
          <Icon name="close" />
          <span class="visually-hidden">{strings.close}</span>
        </button>
      </div>
    </div>
  );
}
