import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../browser/words.ts';

interface Props {
  /** Whether the browser kept what the widget gave it. */
  readonly stored: boolean;
  readonly words: Words<'storage'>;
}

/** Tells each widget of the page whose storage was refused, in that order, whether it is the first. */
const refused = new Set<(isFirst: boolean) => void>();

/** One quiet line on the whole page that says that nothing is remembered: the first such widget has it. */
export function NotKept({ stored, words }: Props) {
  const [isFirst, setIsFirst] = useState(false);

  useEffect(() => {
    if (stored) return undefined;
    refused.add(setIsFirst);
    tellFirst();
    return () => {
      refused.delete(setIsFirst);
      tellFirst();
    };
  }, [stored]);

  return isFirst && !stored ? <p class="hint">{words.storage.notKept}</p> : null;
}

function tellFirst(): void {
  for (const [index, tell] of [...refused].entries()) tell(index === 0);
}
