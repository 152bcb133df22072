import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { OtherLanguage } from '../../browser/address/location.ts';
import type { Words } from '../../browser/words.ts';
import { formatMessage } from '../../domain/messages.ts';
import { Changing } from '../parts/Changing.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Overlay } from '../parts/open-overlay.ts';
import { useModal } from '../parts/use-modal.ts';
import { fillVisibleScreen } from './fill-screen.ts';
import { keepPageFromZooming } from './gestures.ts';
import { usePictureView } from './use-picture-view.ts';
import { useSpoken } from './use-spoken.ts';
import type { ViewerPicture } from './viewer-picture.ts';
import { ViewerMarks } from './ViewerMarks.tsx';
import { plainWords, ViewerText } from './ViewerText.tsx';
import { ViewerStage } from './ViewerStage.tsx';
import { toolOfKey, type ViewerTool, ViewerTools } from './ViewerTools.tsx';
import './marks.css';

export interface ViewerProps extends Overlay {
  readonly pictures: readonly ViewerPicture[];
  readonly start: number;
  /** The number of the mark to begin with. */
  readonly marker?: number | undefined;
  readonly words: Words<'picture'>;
  readonly language?: OtherLanguage | undefined;
}

/** By which parts of the stage the arrow keys move the picture, to the right and down. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.2, 0],
  ArrowRight: [0.2, 0],
  ArrowUp: [0, -0.2],
  ArrowDown: [0, 0.2],
};

/**
 * The page's pictures in a native dialog: zoomed by buttons, keys, wheel, double click and pinch,
 * moved by dragging, scrolling or arrow keys, with the marks' texts beside the picture.
 */
export function Viewer({ pictures, start, words, language, ...props }: ViewerProps) {
  const strings = words.picture;
  const [index, setIndex] = useState(start);
  const picture = pictures[index] ?? pictures[0];
  if (!picture) throw new Error('The viewer needs a picture.');
  const first = picture.markers.find(({ number }) => number === props.marker);
  const [marked, setMarked] = useState(first?.number);
  const { dialog, modal, close } = useModal(pressKey);
  // Before the stage is measured.
  useLayoutEffect(() => (dialog.current ? fillVisibleScreen(dialog.current) : undefined), []);
  // Called after `useModal`, so that its layout effect runs after `showModal`: a closed dialog's
  // stage has no size.
  const view = usePictureView(picture, index === start ? first?.region : undefined);

  useLayoutEffect(() => (dialog.current ? keepPageFromZooming(dialog.current) : undefined), []);

  useEffect(() => {
    props.onShow({ picture: picture.id, marker: marked?.toString() });
  }, [picture, marked]);

  const go = (step: number) => {
    setIndex((index + step + pictures.length) % pictures.length);
    setMarked(undefined);
  };

  const apply = ({ action, zoom, step }: ViewerTool) => {
    if (zoom) view.zoom(zoom);
    if (step === undefined) return;
    // A mark goes with its picture: one that has the focus gives it to the button of the key that was pressed.
    if (document.activeElement?.closest('.viewer-marks'))
      dialog.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
    go(step);
  };

  function pressKey(event: KeyboardEvent): void {
    const tool = toolOfKey(event.key);
    const move = arrows[event.key];
    if (!(tool ?? move) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (tool) apply(tool);
    if (move) view.pan(...move);
  }

  const percent = formatMessage(strings.scale, { percent: Math.round(view.scale * 100) });
  const position = formatMessage(strings.position, { number: index + 1, total: pictures.length });

  const spoken = useSpoken({ picture: index, marker: marked, scale: percent }, (what) => {
    if (what === 'picture') {
      return formatMessage(strings.shown, { position, name: plainWords(picture.caption) });
    }
    const shown = picture.markers.find(({ number }) => number === marked);
    return what === 'marker' && shown
      ? formatMessage(strings.markerShown, { number: shown.number, text: plainWords(shown.text) })
      : percent;
  });

  return (
    <dialog
      {...modal}
      class="viewer"
      data-viewer
      aria-labelledby="viewer-caption"
      onClose={props.onClose}
    >
      <div class="viewer-frame">
        <div class="viewer-bar viewer-head">
          <p key={picture.id} id="viewer-caption">
            <ViewerText words={picture.caption} />
          </p>
          {language && (
            <a
              class="button button-quiet"
              href={language.href}
              hreflang={language.code}
              lang={language.code}
              data-language={language.code}
            >
              {language.name}
            </a>
          )}
          {/* In place of the first control: a reader who opened the viewer by mistake leaves it with one key. */}
          <button
            type="button"
            class="button viewer-tool"
            data-action="close"
            title={strings.close}
            autofocus
            onClick={close}
          >
            <Icon name="close" />
            <span class="viewer-name">{strings.close}</span>
          </button>
        </div>
        <ViewerStage picture={picture} view={view} marked={marked} hint={strings.stage} />
        <ViewerTools
          percent={percent}
          position={pictures.length > 1 ? position : undefined}
          strings={strings}
          onUse={apply}
        />
        <ViewerMarks
          markers={picture.markers}
          marked={marked}
          label={strings.markers}
          onSelect={({ number, region }) => {
            setMarked(number);
            view.showRegion(region);
            // On a low screen the viewer itself scrolls: the way to the mark may have moved the stage
            // out of view.
            view.stage.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          }}
          onLeave={props.onLeave}
        />
        <p class="visually-hidden" role="status" data-viewer-status>
          <Changing>{spoken}</Changing>
        </p>
      </div>
    </dialog>
  );
}
