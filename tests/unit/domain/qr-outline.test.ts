import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qrOutline } from '@/domain/qr-outline.ts';

/** Reads the path data back into modules. */
function modulesOf(outline: string, width: number, height: number): boolean[][] {
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  for (const [, from, y, to] of outline.matchAll(/M(\d+) (\d+)H(\d+)V\d+H\d+Z/g)) {
    rows[Number(y)]?.fill(true, Number(from), Number(to));
  }
  return rows;
}

describe('the outline of a QR code', () => {
  test.each([
    ['no dark module draws nothing', [[false, false]], ''],
    ['neighbours in a row are one rectangle', [[false, true, true]], 'M1 0H3V1H1Z'],
    ['runs are parted by a light module', [[true, false, true]], 'M0 0H1V1H0ZM2 0H3V1H2Z'],
    ['each row has its own rectangles', [[true], [true]], 'M0 0H1V1H0ZM0 1H1V2H0Z'],
  ])('%s', (_, rows, outline) => {
    expect(qrOutline(rows)).toBe(outline);
  });

  test('shows every module, and no other', () => {
    const rows = fc
      .integer({ min: 1, max: 12 })
      .chain((width) =>
        fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(rows, (modules) => {
        const width = modules[0]?.length ?? 0;
        expect(modulesOf(qrOutline(modules), width, modules.length)).toEqual(modules);
      }),
    );
  });
});
