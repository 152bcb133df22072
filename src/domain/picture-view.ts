/*
 * The picture viewer's arithmetic. The stage is a scrolling box with the picture in it: the browser
 * does the panning, these rules say how large the picture is and where to scroll to.
 * Lengths are CSS pixels; scale 1 shows one CSS pixel per pixel of the 1x drawing ("actual size").
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the stage shows the picture: at which scale, scrolled to where. */
export interface View {
  readonly scale: number;
  readonly scroll: Point;
}

/** Per cent of the picture's width and height. */
export interface Region extends Point, Size {}

export const largestScale = 4;

const zoomStep = 1.4;

/** The scale at which the whole picture is seen; a small picture is not blown up beyond its size. */
export function fitScale(picture: Size, stage: Size): number {
  return Math.min(1, stage.width / picture.width, stage.height / picture.height);
}

/** Keeps a scale between the whole picture and {@link largestScale}. */
export function clampScale(scale: number, picture: Size, stage: Size): number {
  return Math.min(largestScale, Math.max(fitScale(picture, stage), scale));
}

export function zoomedIn(scale: number): number {
  return scale * zoomStep;
}

export function zoomedOut(scale: number): number {
  return scale / zoomStep;
}

/**
 * Shows the picture at another scale with the same spot of it under `anchor`, a point of the stage
 * seen from its upper left corner. Near an edge the picture stops at the edge.
 */
export function zoomAround(
  view: View,
  scale: number,
  anchor: Point,
  picture: Size,
  stage: Size,
): View {
  const next = clampScale(scale, picture, stage);
  const along = (axis: 'x' | 'y', side: 'width' | 'height') => {
    const spot =
      (view.scroll[axis] + anchor[axis] - margin(picture[side], stage[side], view.scale)) /
      view.scale;
    return clampScroll(
      spot * next + margin(picture[side], stage[side], next) - anchor[axis],
      picture[side] * next,
      stage[side],
    );
  };
  return { scale: next, scroll: { x: along('x', 'width'), y: along('y', 'height') } };
}

/**
 * Shows the picture on a stage of another size, such as a turned phone: what was in the middle stays
 * there, and a picture that was seen whole is seen whole again.
 */
export function resized(view: View, picture: Size, before: Size, after: Size): View {
  const wasWhole = view.scale <= fitScale(picture, before);
  const scale = wasWhole ? fitScale(picture, after) : clampScale(view.scale, picture, after);
  const along = (axis: 'x' | 'y', side: 'width' | 'height') => {
    const spot =
      (view.scroll[axis] + before[side] / 2 - margin(picture[side], before[side], view.scale)) /
      view.scale;
    return clampScroll(
      spot * scale + margin(picture[side], after[side], scale) - after[side] / 2,
      picture[side] * scale,
      after[side],
    );
  };
  return { scale, scroll: { x: along('x', 'width'), y: along('y', 'height') } };
}

/** What a double click or double tap shows next: actual size, then twice of it, then the whole picture. */
export function toggledScale(scale: number): number {
  if (scale < 1) return 1;
  return scale < 2 ? 2 : 0;
}

/** From this scale on the drawings' words, of at least 14 pixels, can be read. */
const readableScale = 0.75;

/**
 * Shows a region of the picture in the middle, as large as it fits with some room around it, but
 * never too small to read: of a region that is then too large for the stage, its beginning.
 */
export function zoomTo(region: Region, picture: Size, stage: Size): View {
  const width = (region.width / 100) * picture.width;
  const height = (region.height / 100) * picture.height;
  const roomAround = 1.5;
  const whole = Math.min(stage.width / (width * roomAround), stage.height / (height * roomAround));
  const scale = clampScale(Math.min(2, Math.max(readableScale, whole)), picture, stage);
  // The mark's number stands to the left of its region and above it.
  const roomBefore = 32;
  const along = (start: number, length: number, pictureSide: number, stageSide: number) => {
    const from = (start / 100) * pictureSide * scale;
    const spare = stageSide - (length / 100) * pictureSide * scale;
    return clampScroll(from - Math.max(roomBefore, spare / 2), pictureSide * scale, stageSide);
  };
  return {
    scale,
    scroll: {
      x: along(region.x, region.width, picture.width, stage.width),
      y: along(region.y, region.height, picture.height, stage.height),
    },
  };
}

/** A picture smaller than the stage stands in its middle. */
function margin(pictureSide: number, stageSide: number, scale: number): number {
  return Math.max(0, (stageSide - pictureSide * scale) / 2);
}

function clampScroll(scroll: number, shownSide: number, stageSide: number): number {
  return Math.min(Math.max(0, shownSide - stageSide), Math.max(0, scroll));
}

/**
 * Whether a mark begins so near the picture's left edge that its number has no room beside it. Else
 * the number stands outside the mark, where it covers nothing that the mark points at.
 */
export function isAtEdge({ x }: Region): boolean {
  return x < 5;
}
