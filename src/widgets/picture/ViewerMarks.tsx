import { useEffect, useRef } from 'preact/hooks';
import type { ViewerMarker } from './viewer-picture.ts';
import { plainWords, ViewerText } from './ViewerText.tsx';

interface Props {
  readonly markers: readonly ViewerMarker[];
  /** The number of the mark that is shown. */
  readonly marked: number | undefined;
  readonly label: string;
  readonly onSelect: (marker: ViewerMarker) => void;
  /** A link to a step on the page was followed. */
  readonly onLeave: (href: string) => void;
}

/** What the marks say: each leads to its place in the picture, and on to the step that it is for. */
export function ViewerMarks({ markers, marked, label, onSelect, onLeave }: Props) {
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    // Scrolls the list to the current mark's text. `scrollIntoView` would scroll the dialog, too,
    // and with it the picture out of view.
    const item = list.current?.querySelector<HTMLElement>('li:has([aria-pressed="true"])');
    if (item && list.current) list.current.scrollTop = item.offsetTop;
  }, [marked]);

  return (
    <ol class="viewer-marks" role="list" aria-label={label} ref={list}>
      {markers.map((marker) => (
        <li key={marker.number}>
          <button
            type="button"
            data-marker={marker.number}
            aria-pressed={marked === marker.number}
            onClick={() => {
              onSelect(marker);
            }}
          >
            <span class="mark-number">{marker.number}</span>
            <span key={plainWords(marker.text)}>
              <ViewerText words={marker.text} />
            </span>
          </button>
          {marker.steps.map(({ href, name }) => (
            <a
              key={href}
              class="mark-step"
              href={href}
              onClick={(event) => {
                event.preventDefault();
                onLeave(href);
              }}
            >
              {name}
            </a>
          ))}
        </li>
      ))}
    </ol>
  );
}
