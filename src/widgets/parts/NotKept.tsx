import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Whether the browser kept what the widget gave it. */
  readonly stored: boolean;
  readonly sentence: string;
}

/** The widget that says it, of all on the page: the first whose storage was refused. */
let speaker: object | undefined;

/** One quiet line on the whole page that says that nothing is remembered, where that is so. */
export function NotKept({ stored, sentence }: Props) {
  const me = useRef({}).current;
  if (!stored) speaker ??= me;
  else if (speaker === me) speaker = undefined;

  useEffect(
    () => () => {
      if (speaker === me) speaker = undefined;
    },
    [],
  );

  return speaker === me ? <p class="hint">{sentence}</p> : null;
}
