import { isDoubleTap, type Tap, wheelFactor } from '../../domain/picture-gestures.ts';
import { type Point, toggledScale } from '../../domain/picture-view.ts';

/** Changes the scale around a point of the stage, its middle where none is given. */
export type Zoom = (change: (scale: number) => number, anchor?: Point) => void;

/**
 * Zooms the stage by wheel, double click, double tap and pinch, and lets a mouse drag it. One finger
 * pans natively. Returns the way to disconnect.
 */
export function connectGestures(stage: HTMLElement, zoom: Zoom): () => void {
  const { listen, disconnect } = listenOn(stage);

  const seenFromStage = ({ clientX, clientY }: MouseEvent | Touch): Point => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };

  listen('wheel', (event) => {
    // A horizontal wheel, or a wheel with Shift, keeps its native meaning: scrolling sideways.
    if (event.deltaY === 0 || event.shiftKey) return;
    event.preventDefault();
    zoom((scale) => scale * wheelFactor(event), seenFromStage(event));
  });

  // How far apart two fingers were at the last event of their pinch.
  let gap = 0;
  const measure = ({ touches: [first, second] }: TouchEvent) => {
    gap = first && second ? distance(first, second) : 0;
  };
  listen('touchstart', measure);
  listen('touchend', measure);
  listen('touchmove', (event) => {
    const [first, second] = event.touches;
    if (!first || !second || gap === 0) return;
    event.preventDefault();
    const factor = distance(first, second) / gap;
    measure(event);
    const [one, other] = [seenFromStage(first), seenFromStage(second)];
    zoom((scale) => scale * factor, { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
  });

  // Double taps are detected by `pointerup`, because not every browser fires `dblclick` for touch.
  let last: Tap | undefined;
  let fromTouch = false;
  listen('pointerup', (event) => {
    fromTouch = event.pointerType === 'touch';
    if (!fromTouch) return;
    const tap = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const isSecond = isDoubleTap(last, tap);
    last = event.isPrimary && !isSecond ? tap : undefined;
    if (isSecond) zoom(toggledScale, seenFromStage(event));
  });
  listen('dblclick', (event) => {
    if (!fromTouch) zoom(toggledScale, seenFromStage(event));
  });

  listen('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    stage.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (!stage.hasPointerCapture(event.pointerId)) return;
    stage.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: 'instant' });
  });

  return disconnect;
}

/**
 * Prevents the browser's own zoom of the page by pinch and Ctrl + wheel anywhere in `element`.
 * Returns the way to disconnect.
 */
export function keepPageFromZooming(element: HTMLElement): () => void {
  const { listen, disconnect } = listenOn(element);
  listen('wheel', (event) => {
    if (event.ctrlKey) event.preventDefault();
  });
  listen('touchmove', (event) => {
    if (event.touches.length > 1) event.preventDefault();
  });
  // Safari alone reports a pinch on a touch pad by this event instead of a wheel with Ctrl.
  listen('gesturestart', (event) => {
    event.preventDefault();
  });
  return disconnect;
}

type EventsByType = HTMLElementEventMap & { readonly gesturestart: Event };

/** Listens on an element, together for all types; a listener may prevent what the browser does. */
function listenOn(element: HTMLElement) {
  const connection = new AbortController();
  const options = { passive: false, signal: connection.signal };
  return {
    listen: <Type extends keyof EventsByType>(
      type: Type,
      listener: (event: EventsByType[Type]) => void,
    ) => {
      element.addEventListener(type, listener as EventListener, options);
    },
    disconnect: () => {
      connection.abort();
    },
  };
}

function distance(a: Touch, b: Touch): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
