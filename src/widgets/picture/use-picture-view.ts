import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  fitScale,
  type Point,
  type Region,
  resized,
  type Size,
  toggledScale,
  type View,
  zoomAround,
  zoomTo,
} from '../../domain/picture-view.ts';
import { connectGestures } from './gestures.ts';

interface PictureView {
  /** The scrolling box that the picture stands in. */
  readonly stage: RefObject<HTMLDivElement>;
  readonly scale: number;
  /** Changes the scale around a point of the stage, its middle where none is given. */
  readonly zoom: (change: (scale: number) => number, anchor?: Point) => void;
  readonly actualSize: () => void;
  readonly fit: () => void;
  readonly showRegion: (region: Region) => void;
  /** Moves the picture by parts of the stage, such as a fifth of its width to the right. */
  readonly pan: (right: number, down: number) => void;
}

/**
 * How one picture is shown on the stage, first as a whole or, where one is given, with a region in
 * the middle. The arithmetic is in src/domain/picture-view.ts.
 */
export function usePictureView(picture: Size, first: Region | undefined): PictureView {
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

  const zoom: PictureView['zoom'] = (change, anchor) => {
    const { width, height } = size.current;
    const { scale } = latest.current;
    const at = anchor ?? { x: width / 2, y: height / 2 };
    show(zoomAround(present(), change(scale), at, picture, size.current));
  };

  const fit = () => {
    show({ scale: fitScale(picture, size.current), scroll: { x: 0, y: 0 } });
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
    size.current = sizeOf(stage.current);
    if (first) showRegion(first);
    else fit();
  }, [picture]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    // When the stage grows, the browser may clamp the scroll position before the observer is
    // called: the last position at the old size is kept from scroll events.
    let scrolled = present().scroll;
    const remember = () => {
      if (isSize(size.current, sizeOf(element))) scrolled = present().scroll;
    };
    element.addEventListener('scroll', remember);
    const observer = new ResizeObserver(() => {
      const before = size.current;
      const after = sizeOf(element);
      if (isSize(before, after)) return;
      size.current = after;
      show(resized({ scale: latest.current.scale, scroll: scrolled }, picture, before, after));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', remember);
    };
  }, [picture]);

  useLayoutEffect(() => {
    if (!stage.current) return undefined;
    return connectGestures(stage.current, {
      zoom,
      toggle: (anchor) => {
        zoom(toggledScale, anchor);
      },
    });
  }, [picture]);

  return {
    stage,
    scale: view.scale,
    zoom,
    fit,
    showRegion,
    actualSize: () => {
      zoom(() => 1);
    },
    pan: (right, down) => {
      const { width, height } = size.current;
      stage.current?.scrollBy({ left: right * width, top: down * height, behavior: 'instant' });
    },
  };
}

function sizeOf(element: HTMLElement | null): Size {
  return { width: element?.clientWidth ?? 1, height: element?.clientHeight ?? 1 };
}

function isSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
