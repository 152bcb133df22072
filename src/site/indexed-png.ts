import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

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
 * @throws where there are more colours than a palette holds.
 */
export async function indexedPng(
  { data, width, height }: Pixels,
  colours: readonly string[],
): Promise<Uint8Array> {
  const palette: number[] = [];
  const places = new Map<number, number>();
  const placeOf = (red: number, green: number, blue: number) => {
    const cell = [red, green, blue].reduce(
      (sum, value) => (sum << bits) | (value >> (8 - bits)),
      0,
    );
    const known = places.get(cell);
    if (known !== undefined) return known;
    if (places.size === 256) throw new Error('The picture has more colours than a palette holds.');
    palette.push(red, green, blue);
    places.set(cell, places.size);
    return places.size - 1;
  };
  for (const colour of colours) {
    const [red = 0, green = 0, blue = 0] = Buffer.from(colour.slice(1), 'hex');
    placeOf(red, green, blue);
  }

  // Each row begins with the number of its filter, 0 for none.
  const rows = new Uint8Array((width + 1) * height);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let before = -1;
  let place = 0;
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1, from += 4) {
      const pixel = view.getUint32(from);
      // Most pixels are as the one before.
      if (pixel !== before) place = placeOf(pixel >>> 24, (pixel >> 16) & 255, (pixel >> 8) & 255);
      before = pixel;
      rows[y * (width + 1) + x] = place;
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
    chunk('IDAT', await compress(rows, { level: 6 })),
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
