import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampScale,
  fitScale,
  isAtEdge,
  largestScale,
  type Point,
  resized,
  type Size,
  toggledScale,
  type View,
  zoomAround,
  zoomTo,
} from '@/domain/picture-view.ts';

const picture: Size = { width: 1200, height: 800 };
const phone: Size = { width: 390, height: 600 };
const desktop: Size = { width: 1400, height: 900 };

describe('the whole picture', () => {
  test.each([
    ['is shrunk to the width of a phone', phone, 390 / 1200],
    ['is not blown up where there is more room', desktop, 1],
    ['is shrunk to the height of a low stage', { width: 1400, height: 400 }, 0.5],
  ])('%s', (_, stage, expected) => {
    expect(fitScale(picture, stage)).toBe(expected);
  });
});

describe('the scale', () => {
  test('reaches 1:1 and 2:1 on a phone', () => {
    expect(clampScale(1, picture, phone)).toBe(1);
    expect(clampScale(2, picture, phone)).toBe(2);
  });

  test('stays between the whole picture and the largest scale', () => {
    expect(clampScale(0, picture, phone)).toBe(fitScale(picture, phone));
    expect(clampScale(99, picture, phone)).toBe(largestScale);
  });
});

/** Where on the picture the anchor points, in pixels of the 1x drawing. */
function spotUnder(view: View, anchor: Point, stage: Size): Point {
  const margin = (side: 'width' | 'height') =>
    Math.max(0, (stage[side] - picture[side] * view.scale) / 2);
  return {
    x: (view.scroll.x + anchor.x - margin('width')) / view.scale,
    y: (view.scroll.y + anchor.y - margin('height')) / view.scale,
  };
}

describe('zooming', () => {
  test('keeps the point under the finger', () => {
    const view: View = { scale: 1, scroll: { x: 400, y: 100 } };
    const anchor = { x: 200, y: 300 };
    const next = zoomAround(view, 2, anchor, picture, phone);
    expect(next.scale).toBe(2);
    const before = spotUnder(view, anchor, phone);
    const after = spotUnder(next, anchor, phone);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  test('stops at the edge instead of showing beyond it', () => {
    const view: View = { scale: 2, scroll: { x: 0, y: 0 } };
    const next = zoomAround(view, 1, { x: 390, y: 600 }, picture, phone);
    expect(next.scroll).toEqual({ x: 0, y: 0 });
  });

  test('never scrolls outside the picture, whatever happens', () => {
    const number = fc.double({ min: 0, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.double({ min: 0, max: 10, noNaN: true }),
        (x, y, ax, ay, scale) => {
          const view = zoomAround(
            { scale: 1, scroll: { x, y } },
            scale,
            { x: ax, y: ay },
            picture,
            phone,
          );
          expect(view.scroll.x).toBeGreaterThanOrEqual(0);
          expect(view.scroll.y).toBeGreaterThanOrEqual(0);
          expect(view.scroll.x).toBeLessThanOrEqual(
            Math.max(0, picture.width * view.scale - phone.width),
          );
          expect(view.scroll.y).toBeLessThanOrEqual(
            Math.max(0, picture.height * view.scale - phone.height),
          );
        },
      ),
    );
  });
});

describe('going to a mark', () => {
  test('shows it in the middle of the stage', () => {
    const region = { x: 50, y: 50, width: 10, height: 10 };
    const view = zoomTo(region, picture, phone);
    const middle = spotUnder(view, { x: phone.width / 2, y: phone.height / 2 }, phone);
    expect(middle.x).toBeCloseTo(660);
    expect(middle.y).toBeCloseTo(440);
  });

  test('enlarges a small mark but not beyond twice the size', () => {
    const view = zoomTo({ x: 10, y: 10, width: 0.5, height: 0.5 }, picture, phone);
    expect(view.scale).toBe(2);
  });

  test('shows a wide mark large enough to read, from its beginning and its number', () => {
    const view = zoomTo({ x: 10, y: 20, width: 80, height: 5 }, picture, phone);
    expect(view.scale).toBe(0.75);
    const start = 0.1 * picture.width * view.scale;
    expect(view.scroll.x).toBeLessThan(start - 24);
    expect(view.scroll.x).toBeGreaterThan(start - 48);
  });

  test('keeps a wide mark whole where that can be read', () => {
    const view = zoomTo({ x: 0, y: 20, width: 80, height: 5 }, picture, desktop);
    expect(view.scale).toBe(1);
  });

  test('never shows the words of a mark too small, however the stage is', () => {
    const part = fc.double({ min: 0, max: 50, noNaN: true });
    const side = fc.integer({ min: 100, max: 2000 });
    fc.assert(
      fc.property(part, part, part, part, side, side, (x, y, width, height, stageX, stageY) => {
        const stage = { width: stageX, height: stageY };
        const { scale, scroll } = zoomTo(
          { x, y, width: width + 0.1, height: height + 0.1 },
          picture,
          stage,
        );
        expect(scale).toBeGreaterThanOrEqual(0.75);
        // The beginning of the mark is on the stage.
        const left = (x / 100) * picture.width * scale - scroll.x;
        const top = (y / 100) * picture.height * scale - scroll.y;
        expect(left).toBeGreaterThanOrEqual(-0.001);
        expect(top).toBeGreaterThanOrEqual(-0.001);
        expect(left).toBeLessThanOrEqual(stage.width);
        expect(top).toBeLessThanOrEqual(stage.height);
      }),
    );
  });
});

describe('turning the phone', () => {
  const portrait: Size = { width: 390, height: 500 };
  const landscape: Size = { width: 560, height: 330 };
  const middle = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

  test('keeps what is in the middle', () => {
    const view: View = { scale: 2, scroll: { x: 700, y: 500 } };
    const next = resized(view, picture, portrait, landscape);
    expect(next.scale).toBe(2);
    const before = spotUnder(view, middle(portrait), portrait);
    const after = spotUnder(next, middle(landscape), landscape);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  test('shows a whole picture whole again, be it larger or smaller', () => {
    const whole = (stage: Size): View => ({
      scale: fitScale(picture, stage),
      scroll: { x: 0, y: 0 },
    });
    expect(resized(whole(portrait), picture, portrait, landscape)).toEqual(whole(landscape));
    expect(resized(whole(landscape), picture, landscape, portrait)).toEqual(whole(portrait));
  });

  test('never leaves a picture smaller than the stage has room for', () => {
    const view: View = { scale: 0.4, scroll: { x: 0, y: 0 } };
    expect(resized(view, picture, portrait, desktop).scale).toBe(1);
  });

  test('there and back again is where it was, away from the edges', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 400, max: 1200, noNaN: true }),
        fc.double({ min: 400, max: 900, noNaN: true }),
        (x, y) => {
          const view: View = { scale: 2, scroll: { x, y } };
          const turned = resized(view, picture, portrait, landscape);
          const back = resized(turned, picture, landscape, portrait);
          expect(back.scroll.x).toBeCloseTo(x);
          expect(back.scroll.y).toBeCloseTo(y);
        },
      ),
    );
  });
});

test.each([
  ['the whole picture on a phone', 0.33, 1],
  ['actual size', 1, 2],
  ['something between', 1.4, 2],
  ['twice the size leads back to the whole picture', 2, 0],
])('a double tap on %s goes on', (_, scale, next) => {
  expect(toggledScale(scale)).toBe(next);
});

test.each([
  ['a row that is as wide as its window', { x: 2.8, y: 40, width: 94, height: 5 }, true],
  ['a button in the middle', { x: 49, y: 8.5, width: 4.6, height: 3.9 }, false],
])('whether the number has no room beside %s', (_, region, expected) => {
  expect(isAtEdge(region)).toBe(expected);
});
