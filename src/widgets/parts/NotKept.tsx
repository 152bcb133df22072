import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../browser/words.ts';

interface Props {
  /** Whether the browser kept what the widget gave it. */
  readonly stored: boolean;
  readonly words: Words<'storage'>;
}

/** The widgets of the page whose storage was refused, in that order. */
const refused = new Set<object>();
const listeners = new Set<() => void>();

/** One quiet line on the whole page that says that nothing is remembered: the first such widget has it. */
export function NotKept({ stored, words }: Props) {
  const me = useRef({}).current;
  const [isSpeaker, setIsSpeaker] = useState(false);

  useEffect(() => {
    const listener = () => {
      setIsSpeaker([...refused][0] === me);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      tell(() => refused.delete(me));
    };
  }, []);

  useEffect(() => {
    tell(() => {
      if (stored) refused.delete(me);
      else refused.add(me);
    });
  }, [stored]);

  return isSpeaker ? <p class="hint">{words.storage.notKept}</p> : null;
}

function tell(change: () => void): void {
  change();
  for (const listener of listeners) listener();
}
