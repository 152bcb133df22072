import { useEffect, useRef, useState } from 'preact/hooks';

/** The debounce in milliseconds: longer than between two events of one gesture. */
const pause = 350;

interface Shown {
  readonly picture: number;
  readonly marker: number | undefined;
  readonly scale: string;
}

/**
 * The text of the viewer's live region, debounced: a gesture changes the scale many times a second.
 * It tells the picture if that changed, else the mark, else the scale, but not the one at which the
 * viewer opens; `describe` puts it into words.
 */
export function useSpoken(shown: Shown, describe: (what: keyof Shown) => string): string {
  const [spoken, setSpoken] = useState('');
  const said = useRef<Shown>({ picture: shown.picture, marker: undefined, scale: '' });

  useEffect(() => {
    const what = changed(said.current, shown);
    if (!what) return undefined;
    const timer = window.setTimeout(() => {
      const opens = what === 'scale' && said.current.scale === '';
      said.current = shown;
      if (!opens) setSpoken(describe(what));
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
