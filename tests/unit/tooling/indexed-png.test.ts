import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/site/indexed-png.ts';

/** What a reader of pictures sees of pixels that were written so. */
async function seen(pixels: readonly (readonly number[])[], width: number, colours: string[] = []) {
  // As a Buffer often comes: in the middle of a larger piece of memory.
  const data = Buffer.from([9, 9, 9, ...pixels.flatMap((pixel) => [...pixel, 255])]).subarray(3);
  const png = await indexedPng({ data, width, height: pixels.length / width }, colours);
  const { data: read, info } = await sharp(png)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    size: [info.width, info.height],
    pixels: Array.from({ length: pixels.length }, (_, at) => [
      ...read.subarray(3 * at, 3 * at + 3),
    ]),
  };
}

test('every pixel stands where it stood', async () => {
  const pixels = [
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [0, 255, 0],
    [255, 255, 255],
    [0, 0, 0],
  ];
  expect(await seen(pixels, 3)).toEqual({ size: [3, 2], pixels });
});

test('what is nearly a given colour becomes it, whatever comes first', async () => {
  const { pixels } = await seen(
    [
      [0xf0, 0xf1, 0xff],
      [0xf7, 0xf8, 0xf5],
      [0x20, 0, 0],
    ],
    3,
    ['#f7f8f5'],
  );
  expect(pixels).toEqual([
    [0xf7, 0xf8, 0xf5],
    [0xf7, 0xf8, 0xf5],
    [0x20, 0, 0],
  ]);
});

test('a picture with too many colours is refused', async () => {
  const many = Array.from({ length: 17 * 16 }, (_, at) => [
    at & 0xf0,
    (at & 15) << 4,
    at > 255 ? 99 : 0,
  ]);
  await expect(seen(many, 16)).rejects.toThrow(/more colours/);
});

test('pixels of three bytes are refused', async () => {
  const data = new Uint8Array(3 * 4);
  await expect(indexedPng({ data, width: 2, height: 2 }, [])).rejects.toThrow(/four bytes/);
});
