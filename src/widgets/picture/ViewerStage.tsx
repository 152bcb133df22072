import { isAtEdge } from '../../domain/picture-view.ts';
import type { PictureView } from './use-picture-view.ts';
import type { ViewerPicture } from './viewer-picture.ts';

interface Props {
  readonly picture: ViewerPicture;
  readonly view: PictureView;
  /** The number of the mark that is shown. */
  readonly marked: number | undefined;
  /** By which keys the stage is used. */
  readonly hint: string;
}

/** The scrolling box with the picture in it, and the marks as boxes over the picture. */
export function ViewerStage({ picture, view, marked, hint }: Props) {
  const { width, height, source, webp, alt, markers } = picture;
  return (
    <div
      class="viewer-stage"
      ref={view.stage}
      // Reached with Tab, so that what scrolls can be scrolled with the keyboard.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a scrolling box must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      role="region"
      aria-label={alt}
      aria-describedby="viewer-keys"
    >
      <p id="viewer-keys" hidden>
        {hint}
      </p>
      <div
        class="viewer-picture"
        style={{ width: `${width * view.scale}px`, height: `${height * view.scale}px` }}
      >
        <picture key={source}>
          {webp && <source type="image/webp" srcset={webp} />}
          <img src={source} alt="" draggable={false} />
        </picture>
        {markers.map(({ number, region }) => (
          <span
            key={number}
            class={marked === number ? 'mark current' : 'mark'}
            data-at-edge={isAtEdge(region) || undefined}
            aria-hidden="true"
            style={`left:${region.x}%;top:${region.y}%;width:${region.width}%;height:${region.height}%`}
          >
            <b>{number}</b>
          </span>
        ))}
      </div>
    </div>
  );
}
