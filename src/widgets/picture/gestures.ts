import { isDoubleTap, type Tap, wheelFactor } from '../../domain/picture-gestures.ts';
import type { Point } from '../../domain/picture-view.ts';

interface Handlers {
  readonly zoom: (change: (scale: number) => number, anchor: Point) => void;
  /** A double click or double tap. */
  readonly toggle: (anchor: Point) => void;
}

/**
 * Zooms the stage by wheel, double click, double tap and pinch, and lets a mouse drag it. One finger
 * pans natively. Returns the way to disconnect.
 */
export function connectGestures(stage: HTMLElement, handlers: Handlers): () => void {
  const connection = new AbortController();
  const { signal } = connection;

  const seenFromStage = ({ clientX, clientY }: MouseEvent | Touch): Point => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };

  connectWheel(stage, signal, (factor, event) => {
    handlers.zoom((scale) => scale * factor, seenFromStage(event));
  });
  connectPinch(stage, signal, (factor, first, second) => {
    const anchor = middle(seenFromStage(first), seenFromStage(second));
    handlers.zoom((scale) => scale * factor, anchor);
  });
  connectDoubleTap(stage, signal, (event) => {
    handlers.toggle(seenFromStage(event));
  });
  connectDrag(stage, signal);

  return () => {
    connection.abort();
  };
}

/**
 * Prevents the browser's own zoom of the page by pinch and Ctrl + wheel anywhere in `element`.
 * Returns the way to disconnect.
 */
export function keepPageFromZooming(element: HTMLElement): () => void {
  const connection = new AbortController();
  const active = { passive: false, signal: connection.signal };
  element.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    active,
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault();
    },
    active,
  );
  // Safari alone reports a pinch on a touch pad by this event instead of a wheel with Ctrl.
  element.addEventListener(
    'gesturestart',
    (event) => {
      event.preventDefault();
    },
    active,
  );
  return () => {
    connection.abort();
  };
}

function connectWheel(
  stage: HTMLElement,
  signal: AbortSignal,
  turn: (factor: number, event: WheelEvent) => void,
): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      // A horizontal wheel, or a wheel with Shift, keeps its native meaning: scrolling sideways.
      if (event.deltaY === 0 || event.shiftKey) return;
      event.preventDefault();
      turn(wheelFactor(event), event);
    },
    { passive: false, signal },
  );
}

function connectPinch(
  stage: HTMLElement,
  signal: AbortSignal,
  pinch: (factor: number, first: Touch, second: Touch) => void,
): void {
  let gap = 0;
  const measure = ({ touches: [first, second] }: TouchEvent) => {
    gap = first && second ? distance(first, second) : 0;
  };
  stage.addEventListener('touchstart', measure, { passive: true, signal });
  stage.addEventListener('touchend', measure, { passive: true, signal });
  stage.addEventListener(
    'touchmove',
    (event) => {
      const [first, second] = event.touches;
      if (!first || !second || gap === 0) return;
      event.preventDefault();
      const factor = distance(first, second) / gap;
      measure(event);
      pinch(factor, first, second);
    },
    { passive: false, signal },
  );
}

/** Detects double taps by `pointerup`, because not every browser fires `dblclick` for touch. */
function connectDoubleTap(
  stage: HTMLElement,
  signal: AbortSignal,
  toggle: (event: MouseEvent) => void,
): void {
  let last: Tap | undefined;
  let fromTouch = false;
  stage.addEventListener(
    'pointerup',
    (event) => {
      fromTouch = event.pointerType === 'touch';
      if (!fromTouch) return;
      const tap = { x: event.clientX, y: event.clientY, time: event.timeStamp };
      if (isDoubleTap(last, tap)) {
        last = undefined;
        toggle(event);
      } else last = event.isPrimary ? tap : undefined;
    },
    { signal },
  );
  stage.addEventListener(
    'dblclick',
    (event) => {
      if (!fromTouch) toggle(event);
    },
    { signal },
  );
}

function connectDrag(stage: HTMLElement, signal: AbortSignal): void {
  stage.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      stage.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  stage.addEventListener(
    'pointermove',
    (event) => {
      if (!stage.hasPointerCapture(event.pointerId)) return;
      stage.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: 'instant' });
    },
    { signal },
  );
}

function distance(a: Touch, b: Touch): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
