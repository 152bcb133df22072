import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { picturesPath } from '../../src/site/settings.ts';
import { drawingDifference, toleratedDifference } from '../../scripts/compare-drawings.ts';
import {
  compareWithData,
  launchForDrawing,
  pictureIds,
  renderAt,
} from '../../scripts/draw-pictures.ts';

const published = (file: string) => readFile(`public/${picturesPath}/${file}`);

/** A browser that paints the same pixels on every machine. */
let painter: Browser;

beforeAll(async () => {
  painter = await launchForDrawing();
});

afterAll(async () => {
  await painter.close();
});

test.each(pictureIds())(
  '%s: the files are what its source draws, and its marks fit',
  async (id) => {
    const yaml = await readFile(`src/content/pictures/${id}.yaml`, 'utf8');
    const { file } = parse(yaml) as { file: string };
    const { png, measures } = await renderAt(painter, id, 1);
    expect(compareWithData(id, yaml, measures).problems).toEqual([]);
    expect(await drawingDifference(png, await published(file))).toBeLessThanOrEqual(
      toleratedDifference,
    );
  },
);

test('the file with twice the pixels is what its source draws', async () => {
  const { png } = await renderAt(painter, 'sage-about', 2);
  const file = await published('sage50-connector-app-about-section@2x.png');
  expect(await drawingDifference(png, file)).toBeLessThanOrEqual(toleratedDifference);
});

describe('the comparison of two drawings', () => {
  const file = () => published('windows-run.png');

  test('finds no difference where there is none', async () => {
    expect(await drawingDifference(await file(), await file())).toBe(0);
  });

  test('tolerates edges that are smoothed in another way', async () => {
    const smoothed = await sharp(await file())
      .blur(1)
      .png()
      .toBuffer();
    expect(await drawingDifference(await file(), smoothed)).toBeLessThan(toleratedDifference);
  });

  test('notices what moved by two pixels', async () => {
    const { width, height } = await sharp(await file()).metadata();
    const moved = await sharp(await file())
      .extract({ left: 0, top: 0, width: width - 2, height })
      .extend({ left: 2, extendWith: 'copy' })
      .png()
      .toBuffer();
    expect(await drawingDifference(await file(), moved)).toBeGreaterThan(toleratedDifference);
  });

  test('notices another size', async () => {
    const smaller = await sharp(await file())
      .resize(100)
      .png()
      .toBuffer();
    expect(await drawingDifference(await file(), smaller)).toBe(Number.POSITIVE_INFINITY);
  });
});
