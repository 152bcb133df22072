import { useState } from 'preact/hooks';
import { formatMessage } from '../../domain/messages.ts';
import { zoomedIn, zoomedOut } from '../../domain/picture-view.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useModal } from '../use-modal.ts';
import type { PictureStrings } from './connect-pictures.ts';
import { usePictureView } from './use-picture-view.ts';
import type { ViewerPicture } from './viewer-picture.ts';
import './marks.css';
import './viewer.css';

interface Props {
  readonly pictures: readonly ViewerPicture[];
  readonly start: number;
  readonly strings: PictureStrings;
  readonly onClose: () => void;
}

/**
 * The page's pictures in a native dialog: zoomed by buttons, keys, wheel, double click and pinch,
 * moved by dragging, scrolling or arrow keys, with the marks' texts beside the picture.
 */
export function Viewer({ pictures, start, strings, onClose }: Props) {
  const [index, setIndex] = useState(start);
  const [marked, setMarked] = useState<number>();
  const picture = pictures[index] ?? pictures[0];
  if (!picture) throw new Error('The viewer needs a picture.');
  const { dialog, close } = useModal(pressKey);
  // After the modal: the stage has a size only once the dialog is open.
  const { stage, scale, zoom, actualSize, fit, showRegion } = usePictureView(picture);

  const go = (step: number) => {
    setIndex((index + step + pictures.length) % pictures.length);
    setMarked(undefined);
  };

  const actions: Readonly<Record<string, () => void>> = {
    '+': () => {
      zoom(zoomedIn);
    },
    '-': () => {
      zoom(zoomedOut);
    },
    '0': fit,
    '1': actualSize,
  };

  function pressKey(event: KeyboardEvent): void {
    const action = actions[event.key === '=' ? '+' : event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  }

  const percent = formatMessage(strings.scale, { percent: Math.round(scale * 100) });
  const position = formatMessage(strings.position, { number: index + 1, total: pictures.length });

  return (
    <dialog
      ref={dialog}
      class="viewer"
      data-viewer
      aria-labelledby="viewer-caption"
      onClose={onClose}
    >
      <div class="viewer-frame">
        <div class="viewer-bar">
          <p id="viewer-caption">{picture.caption}</p>
          <Tool action="close" icon="close" name={strings.close} onClick={close} showName />
        </div>
        <div
          class="viewer-stage"
          ref={stage}
          // Reached with Tab, so that the arrow keys can move the picture.
          // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard (WCAG 2.1.1)
          tabIndex={0}
          role="region"
          aria-label={`${picture.alt} ${strings.stage}`}
        >
          <div
            class="viewer-picture"
            style={{ width: `${picture.width * scale}px`, height: `${picture.height * scale}px` }}
          >
            <img src={picture.source} alt="" draggable={false} />
            {picture.markers.map(({ number, region }) => (
              <span
                key={number}
                class={marked === number ? 'mark current' : 'mark'}
                aria-hidden="true"
                style={{
                  left: `${region.x}%`,
                  top: `${region.y}%`,
                  width: `${region.width}%`,
                  height: `${region.height}%`,
                }}
              >
                <b>{number}</b>
              </span>
            ))}
          </div>
        </div>
        <div class="viewer-bar viewer-tools">
          <Tool action="zoom-out" icon="minus" name={strings.zoomOut} onClick={actions['-']} />
          <p class="viewer-scale" role="status">
            <span class="visually-hidden">{pictures.length > 1 && position} </span>
            {percent}
          </p>
          <Tool action="zoom-in" icon="plus" name={strings.zoomIn} onClick={actions['+']} />
          <button type="button" class="button" data-action="actual-size" onClick={actualSize}>
            {strings.actualSize}
          </button>
          <button type="button" class="button" data-action="fit" onClick={fit}>
            {strings.fit}
          </button>
          {pictures.length > 1 && (
            <>
              <Tool
                action="previous"
                icon="left"
                name={strings.previous}
                onClick={() => {
                  go(-1);
                }}
              />
              <Tool
                action="next"
                icon="right"
                name={strings.next}
                onClick={() => {
                  go(1);
                }}
              />
            </>
          )}
        </div>
        <ol class="viewer-marks" role="list" aria-label={strings.markers}>
          {picture.markers.map(({ number, text, region }) => (
            <li key={number}>
              <button
                type="button"
                data-marker={number}
                aria-pressed={marked === number}
                onClick={() => {
                  setMarked(number);
                  showRegion(region);
                }}
              >
                <span class="mark-number">{number}</span>
                <span>{text}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </dialog>
  );
}

interface ToolProps {
  readonly action: string;
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: (() => void) | undefined;
  readonly showName?: boolean;
}

function Tool({ action, icon, name, onClick, showName = false }: ToolProps) {
  return (
    <button
      type="button"
      class="button viewer-tool"
      data-action={action}
      title={name}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span class={showName ? undefined : 'visually-hidden'}>{name}</span>
    </button>
  );
}
