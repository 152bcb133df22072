import type { Point } from './picture-view.ts';

/*
 * What a wheel or a finger means to the picture viewer. Times are milliseconds, places CSS pixels.
 */

/** What a `wheel` event says about itself. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0 for pixels, 1 for lines (Firefox with a mouse), 2 for pages. */
  readonly deltaMode: number;
  /** Browsers report a pinch on a touch pad as a wheel turned with Ctrl held. */
  readonly ctrlKey: boolean;
}

const pixelsPerUnit = [1, 34, 400] as const;

/** One notch of a mouse wheel is about 100 pixels: it changes the scale by a fifth. */
const wheelSpeed = 0.0018;

/** A pinch reports steps of a few pixels. */
const pinchSpeed = 0.01;

/**
 * In pixels. One event of a fast flick can report several notches: unclamped, it would jump too
 * far.
 */
const largestTurn = 300;

/** The factor by which a turn of the wheel changes the scale: up enlarges, down shrinks. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  const pixels = deltaY * (pixelsPerUnit[deltaMode] ?? 1);
  const speed = ctrlKey && Math.abs(pixels) < 50 ? pinchSpeed : wheelSpeed;
  return Math.exp(-Math.max(-largestTurn, Math.min(largestTurn, pixels)) * speed);
}

/** A finger that touched the stage and left it again without moving. */
export interface Tap extends Point {
  readonly time: number;
}

/** Whether two taps are one double tap: soon after each other, about the same place. */
export function isDoubleTap(first: Tap | undefined, second: Tap): boolean {
  return (
    first !== undefined &&
    second.time - first.time <= 350 &&
    Math.hypot(second.x - first.x, second.y - first.y) <= 40
  );
}
