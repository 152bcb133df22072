import { useEffect, useState } from 'preact/hooks';

/** How long a reader rests before a problem is shown and a change is spoken, in milliseconds. */
const pause = 700;

/**
 * Whether the reader has stopped typing: `false` from each change of `text`, in the very drawing
 * that shows it, until a pause later, when `onRest` is called once. Nothing happens before the
 * first edit.
 */
export function useResting(text: string, edited: boolean, onRest: () => void): boolean {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    if (!edited) return undefined;
    const timer = window.setTimeout(() => {
      setRested(text);
      onRest();
    }, pause);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text, edited]);
  return !edited || rested === text;
}
