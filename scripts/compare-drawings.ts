import sharp from 'sharp';

/** Cells this wide and high, in pixels, are compared by their average colour. */
const cellSide = 8;

/**
 * How far two drawings may differ before somebody sees it, as {@link drawingDifference} measures.
 * The same Chromium draws the same bytes. Another version smooths the edges of letters in another
 * way, which an average over a cell hardly shows; a label that moved by two pixels is far above.
 */
export const toleratedDifference = 20;

/**
 * The largest difference between the average colours of two drawings' cells, from 0 (the same) to
 * 255; infinite where the drawings are not of one size. Takes any image format.
 */
export async function drawingDifference(one: Buffer, other: Buffer): Promise<number> {
  const sizes = await Promise.all([sharp(one).metadata(), sharp(other).metadata()]);
  const [{ width, height }, second] = sizes;
  if (width !== second.width || height !== second.height) return Number.POSITIVE_INFINITY;
  const [columns, rows] = [Math.ceil(width / cellSide), Math.ceil(height / cellSide)];
  const averages = (image: Buffer): Promise<Buffer> =>
    sharp(image).removeAlpha().resize(columns, rows, { fit: 'fill' }).raw().toBuffer();
  const [a, b] = await Promise.all([averages(one), averages(other)]);
  const differences = a.map((value, index) => Math.abs(value - (b[index] ?? 0)));
  return differences.reduce((largest, difference) => Math.max(largest, difference), 0);
}
