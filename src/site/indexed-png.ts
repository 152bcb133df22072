import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

/** A picture of opaque pixels, four bytes each. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** How many bits of each channel tell two colours apart. */
const bits = 4;

/**
 * A flat drawing as a PNG with a palette: of colours that are nearly alike the first one stands for all, of these
 * before all others. Palettes of image libraries are made for photographs, and take longer than to draw and to
 * compress the picture together.
 *
 * @throws where there are more colours than a palette holds, or a pixel is not four bytes.
 */
export async function indexedPng(
  { data, width, height }: Pixels,
  colours: readonly string[],
): Promise<Uint8Array> {
  if (data.length !== width * height * 4) throw new Error('A pixel is not four bytes.');
  const palette: number[] = [];
  const places = new Map<number, number>();
  const placeOf = (red = 0, green = 0, blue = 0) => {
    const [r, g, b] = [red >> (8 - bits), green >> (8 - bits), blue >> (8 - bits)];
    const cell = (((r << bits) | g) << bits) | b;
    const known = places.get(cell);
    if (known !== undefined) return known;
    if (places.size === 256) throw new Error('The picture has more colours than a palette holds.');
    palette.push(red, green, blue);
    places.set(cell, places.size);
    return places.size - 1;
  };
  for (const colour of colours) placeOf(...Buffer.from(colour.slice(1), 'hex'));

  // A copy, so that it begins where whole numbers may; their bytes are read as they stand. A Buffer's slice is none.
  const pixels = new Uint32Array(Uint8Array.from(data).buffer);
  // Each row begins with the number of its filter, 0 for none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const [start, end] = [y * width, (y + 1) * width];
    const row = rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1));
    for (let x = start; x < end;) {
      const first = x;
      while (x < end && pixels[x] === pixels[first]) x += 1;
      const at = first * 4;
      row.fill(placeOf(data[at], data[at + 1], data[at + 2]), first - start, x - start);
    }
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which is a place in the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette)),
    // Runs of one colour are nearly all that there is: to look for more takes five times longer.
    chunk('IDAT', await compress(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A part of a PNG: its length, its name, what is in it, and a sum of both. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
