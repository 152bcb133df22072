import sharp from 'sharp';

/** Cells this wide and high, in pixels, are compared by their average colour. */
const cellSide = 8;

/**
 * How far two drawings may differ before somebody sees it, as {@link drawingDifference} measures.
 * The same Chromium draws the same bytes. Another version smooths the edges of letters in another
 * way, which an average over a cell hardly shows; a label that moved by two pixels is far above.
 */
export const toleratedDifference = 24;

/**
 * The largest difference between the average colours of two drawings' cells, from 0 (the same) to
 * 255; infinite where the drawings are not of one size. Takes any image format.
 */
export async function drawingDifference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([cellAverages(one), cellAverages(other)]);
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  return a.averages.reduce(
    (largest, average, index) => Math.max(largest, Math.abs(average - (b.averages[index] ?? 0))),
    0,
  );
}

interface Cells {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every cell. */
  readonly averages: Float64Array;
}

async function cellAverages(image: Buffer): Promise<Cells> {
  const { data, info } = await sharp(image)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const columns = Math.ceil(width / cellSide);
  const rows = Math.ceil(height / cellSide);
  const averages = new Float64Array(columns * rows * channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = Math.floor(y / cellSide) * columns + Math.floor(x / cellSide);
      for (let channel = 0; channel < channels; channel += 1) {
        const index = cell * channels + channel;
        const value = data[(y * width + x) * channels + channel] ?? 0;
        averages[index] = (averages[index] ?? 0) + value / cellSide ** 2;
      }
    }
  }
  return { width, height, averages };
}
