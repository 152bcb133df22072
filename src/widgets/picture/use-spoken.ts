import { useEffect, useRef, useState } from 'preact/hooks';

/** Shorter than a sentence, longer than between two steps of one gesture, in milliseconds. */
const pause = 350;

interface Shown {
  readonly picture: number;
  readonly marker: number | undefined;
  readonly scale: string;
}

/**
 * What the viewer's live region says once the reader has come to rest: the picture, if it is another
 * one; else the mark; else the scale. `describe` puts the first of them that changed into words.
 */
export function useSpoken(shown: Shown, describe: (what: keyof Shown) => string): string {
  const [spoken, setSpoken] = useState('');
  const said = useRef<Shown>({ picture: shown.picture, marker: undefined, scale: '' });

  useEffect(() => {
    const what = changed(said.current, shown);
    if (!what) return undefined;
    const timer = window.setTimeout(() => {
      said.current = shown;
      setSpoken(describe(what));
    }, pause);
    return () => {
      window.clearTimeout(timer);
    };
  }, [shown.picture, shown.marker, shown.scale]);

  return spoken;
}

function changed(before: Shown, now: Shown): keyof Shown | undefined {
  if (now.picture !== before.picture) return 'picture';
  if (now.marker !== undefined && now.marker !== before.marker) return 'marker';
  return now.scale === before.scale ? undefined : 'scale';
}
