import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  fitScale,
  type Point,
  type Region,
  type Size,
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
}

/** How one picture is shown on the stage; the arithmetic is in src/domain/picture-view.ts. */
export function usePictureView(picture: Size): PictureView {
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ scale: 1, scroll: { x: 0, y: 0 } });
  const latest = useRef(view);
  latest.current = view;

  const size = (): Size => ({
    width: stage.current?.clientWidth ?? 1,
    height: stage.current?.clientHeight ?? 1,
  });

  const zoom: PictureView['zoom'] = (change, anchor) => {
    const { width, height } = size();
    const scroll = { x: stage.current?.scrollLeft ?? 0, y: stage.current?.scrollTop ?? 0 };
    setView(
      zoomAround(
        { scale: latest.current.scale, scroll },
        change(latest.current.scale),
        anchor ?? { x: width / 2, y: height / 2 },
        picture,
        size(),
      ),
    );
  };

  const fit = () => {
    setView({ scale: fitScale(picture, size()), scroll: { x: 0, y: 0 } });
  };

  // The picture's new size must be in the layout before the stage can be scrolled to the new place.
  useLayoutEffect(() => {
    stage.current?.scrollTo({ left: view.scroll.x, top: view.scroll.y, behavior: 'instant' });
  }, [view]);

  useEffect(() => {
    if (!stage.current) return undefined;
    // A turned phone or a resized window must not leave the picture smaller than it fits.
    const observer = new ResizeObserver(() => {
      zoom((scale) => scale);
    });
    observer.observe(stage.current);
    return () => {
      observer.disconnect();
    };
  }, [picture]);

  useLayoutEffect(fit, [picture]);

  useLayoutEffect(() => {
    if (!stage.current) return undefined;
    return connectGestures(stage.current, {
      zoom,
      toggle: (anchor) => {
        zoom((scale) => (scale < 1 ? 1 : scale < 2 ? 2 : 0), anchor);
      },
    });
  }, [picture]);

  return {
    stage,
    scale: view.scale,
    zoom,
    fit,
    actualSize: () => {
      zoom(() => 1);
    },
    showRegion: (region) => {
      setView(zoomTo(region, picture, size()));
    },
  };
}
