import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Region,
  resized,
  type Size,
  type View,
  zoomAround,
  zoomTo,
} from '../../domain/picture-view.ts';
import { connectGestures, type Zoom } from './gestures.ts';

export type PictureView = ReturnType<typeof usePictureView>;

/**
 * How one picture is shown on the stage, the scrolling box that it stands in: first as a whole or,
 * where one is given, with a region in the middle. The arithmetic is in src/domain/picture-view.ts.
 */
export function usePictureView(picture: Size, first: Region | undefined) {
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ scale: 1, scroll: { x: 0, y: 0 } });
  const latest = useRef(view);
  /** The size of the stage for which the view was made. */
  const size = useRef<Size>({ width: 1, height: 1 });

  /**
   * Whether the latest view is not yet rendered. A wheel event that comes before the layout effect
   * starts from it, because the stage's scroll position is still that of the view before.
   */
  const pending = useRef(false);

  const present = (): View =>
    pending.current
      ? latest.current
      : {
          scale: latest.current.scale,
          scroll: { x: stage.current?.scrollLeft ?? 0, y: stage.current?.scrollTop ?? 0 },
        };

  const show = (next: View) => {
    latest.current = next;
    pending.current = true;
    setView(next);
  };

  const zoom: Zoom = (change, anchor) => {
    const { width, height } = size.current;
    const { scale } = latest.current;
    const at = anchor ?? { x: width / 2, y: height / 2 };
    show(zoomAround(present(), change(scale), at, picture, size.current));
  };

  const showRegion = (region: Region) => {
    show(zoomTo(region, picture, size.current));
  };

  // In a layout effect: the stage can scroll that far only once the picture has its new size.
  useLayoutEffect(() => {
    stage.current?.scrollTo({ left: view.scroll.x, top: view.scroll.y, behavior: 'instant' });
    pending.current = false;
  }, [view]);

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    size.current = sizeOf(element);
    if (first) showRegion(first);
    else zoom(() => 0);

    // When the stage grows, the browser may clamp the scroll position before the observer is
    // called: the last position at the old size is kept from scroll events.
    let { scroll } = present();
    const remember = () => {
      if (isSize(size.current, sizeOf(element))) ({ scroll } = present());
    };
    element.addEventListener('scroll', remember);
    const observer = new ResizeObserver(() => {
      const before = size.current;
      const after = sizeOf(element);
      if (isSize(before, after)) return;
      size.current = after;
      show(resized({ scale: latest.current.scale, scroll }, picture, before, after));
    });
    observer.observe(element);
    const disconnect = connectGestures(element, zoom);
    return () => {
      disconnect();
      observer.disconnect();
      element.removeEventListener('scroll', remember);
    };
  }, [picture]);

  return {
    stage,
    scale: view.scale,
    zoom,
    showRegion,
    /** Moves the picture by parts of the stage, such as a fifth of its width to the right. */
    pan: (right: number, down: number) => {
      const { width, height } = size.current;
      stage.current?.scrollBy({ left: right * width, top: down * height, behavior: 'instant' });
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

function isSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
