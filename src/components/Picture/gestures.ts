import type { Point } from '../../domain/picture-view.ts';

interface Handlers {
  readonly zoom: (change: (scale: number) => number, anchor: Point) => void;
  /** A double click or double tap. */
  readonly toggle: (anchor: Point) => void;
}

/** One notch of a mouse wheel is about 100 pixels: it changes the scale by a fifth. */
const wheelSpeed = 0.0018;

/**
 * Zooms the stage by wheel, double click and pinch, and lets a mouse drag it. One finger pans
 * natively. Returns the way to disconnect.
 */
export function connectGestures(stage: HTMLElement, handlers: Handlers): () => void {
  const connection = new AbortController();
  const { signal } = connection;
  const active = { passive: false, signal };
  let pinchDistance = 0;

  const seenFromStage = ({ clientX, clientY }: MouseEvent | Touch): Point => {
    const box = stage.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      handlers.zoom((scale) => scale * Math.exp(-event.deltaY * wheelSpeed), seenFromStage(event));
    },
    active,
  );

  stage.addEventListener(
    'dblclick',
    (event) => {
      handlers.toggle(seenFromStage(event));
    },
    { signal },
  );

  stage.addEventListener(
    'touchstart',
    ({ touches: [first, second] }) => {
      pinchDistance = first && second ? distance(first, second) : 0;
    },
    { passive: true, signal },
  );

  stage.addEventListener(
    'touchmove',
    (event) => {
      const [first, second] = event.touches;
      if (!first || !second || pinchDistance === 0) return;
      event.preventDefault();
      const now = distance(first, second);
      const factor = now / pinchDistance;
      pinchDistance = now;
      handlers.zoom((scale) => scale * factor, middle(seenFromStage(first), seenFromStage(second)));
    },
    active,
  );

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

  return () => {
    connection.abort();
  };
}

function distance(a: Touch, b: Touch): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
