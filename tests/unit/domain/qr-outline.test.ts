import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qrOutline } from '@/domain/qr-outline.ts';

/** Reads the path data back into modules. */
function modulesOf(outline: string, width: number, height: number): boolean[][] {
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  let [x, y] = [0, 0];
  for (const [, move, by, row, length] of outline.matchAll(/([Mm])(\d+) (\d+)(?:\.5)?h(\d+)/g)) {
    const start = move === 'M' ? Number(by) : x + Number(by);
    if (move === 'M') y = Number(row);
    x = start + Number(length);
    rows[y]?.fill(true, start, x);
  }
  return rows;
}

describe('the outline of a QR code', () => {
  test.each([
    ['no dark module draws nothing', [[false, false]], ''],
    ['neighbours in a row are one line', [[false, true, true]], 'M1 0.5h2'],
    ['runs are parted by a light module', [[true, false, true]], 'M0 0.5h1m1 0h1'],
    ['each row has its own lines', [[true], [true]], 'M0 0.5h1M0 1.5h1'],
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
