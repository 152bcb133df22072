import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDoubleTap, type Tap, wheelFactor, type WheelTurn } from '@/domain/picture-gestures.ts';

const turn = (changes: Partial<WheelTurn>): WheelTurn => ({
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  ...changes,
});

describe('turning the wheel', () => {
  test.each([
    ['a notch up enlarges by a fifth', turn({ deltaY: -100 }), 1.2],
    ['a notch down shrinks by a sixth', turn({ deltaY: 100 }), 1 / 1.2],
    ['three lines in Firefox are a notch', turn({ deltaY: -3, deltaMode: 1 }), 1.2],
    ['a pinch in small steps is felt', turn({ deltaY: -10, ctrlKey: true }), 1.1],
    ['a notch with Ctrl is a notch, not a pinch', turn({ deltaY: -100, ctrlKey: true }), 1.2],
    ['no turn changes nothing', turn({}), 1],
  ])('%s', (_, event, factor) => {
    expect(wheelFactor(event)).toBeCloseTo(factor, 1);
  });

  test('there and back again is where it was', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.boolean(), (y, ctrlKey) => {
        const there = wheelFactor(turn({ deltaY: y, ctrlKey }));
        const back = wheelFactor(turn({ deltaY: -y, ctrlKey }));
        expect(there * back).toBeCloseTo(1);
      }),
    );
  });

  test('one event at most doubles the size', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(0, 1, 2),
        fc.boolean(),
        (deltaY, deltaMode, ctrlKey) => {
          const factor = wheelFactor({ deltaY, deltaMode, ctrlKey });
          expect(factor).toBeLessThan(2);
          expect(factor).toBeGreaterThan(0.5);
        },
      ),
    );
  });
});

describe('a double tap', () => {
  const tap: Tap = { x: 100, y: 100, time: 1000 };
  test.each([
    ['two taps soon after each other', tap, { ...tap, time: 1200 }, true],
    ['a little beside, as fingers are', tap, { x: 120, y: 110, time: 1200 }, true],
    ['too late', tap, { ...tap, time: 1500 }, false],
    ['somewhere else', tap, { x: 200, y: 100, time: 1200 }, false],
    ['the first tap', undefined, tap, false],
  ])('%s', (_, first, second, expected) => {
    expect(isDoubleTap(first, second)).toBe(expected);
  });
});
