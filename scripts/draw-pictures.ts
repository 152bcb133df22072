/**
 * Draws the windows of `pictures/` as files for the site: PNG, and WebP with the same pixels in half
 * the bytes.
 *
 *     node scripts/draw-pictures.ts [id…]           draw, and write sizes and marker boxes to the YAML files
 *     node scripts/draw-pictures.ts --check [id…]   draw nothing, fail when a YAML file no longer fits its picture
 *
 * Words in `src/content/pictures/*.yaml` are written by hand; numbers there are measured here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import sharp from 'sharp';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { chromiumArgs, findChromium } from './chromium.ts';

/** A box in per cent of the picture's width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Size of the 1x drawing in CSS pixels, and the boxes of its `data-marker` elements. */
export interface Measures {
  width: number;
  height: number;
  markers: ReadonlyMap<string, Box>;
}

export interface RenderedPicture extends Measures {
  png: Buffer;
  png2x: Buffer;
}

/** Pixels per pixel of the 1x drawing. */
export type Density = 1 | 2;

const root = fileURLToPath(new URL('..', import.meta.url));
const sourceFolder = join(root, 'pictures');
const dataFolder = join(root, 'src/content/pictures');
const outputFolder = join(root, 'public/img/integrations/accounting/sage-50');

/** Boxes may be this far from their element, in per cent, before the check fails. */
const tolerance = 0.3;

const boxKeys = ['x', 'y', 'width', 'height'] as const;

/** Ids of all drawn pictures: every folder of `pictures/` that holds a picture.html, in alphabetical order. */
export function pictureIds(): string[] {
  return readdirSync(sourceFolder)
    .filter((name) => existsSync(join(sourceFolder, name, 'picture.html')))
    .sort();
}

/**
 * Starts the browser so that it paints the same pixels on every machine.
 *
 * @param executablePath The Chromium to use; without it the one that the project's tests use.
 */
export function launchForDrawing(
  executablePath: string | undefined = findChromium(),
): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...chromiumArgs,
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
}

/** Draws one picture at 1x and 2x. The same source and the same Chromium give the same bytes. */
export async function renderPicture(browser: Browser, id: string): Promise<RenderedPicture> {
  const { png, measures } = await renderAt(browser, id, 1);
  const { png: png2x } = await renderAt(browser, id, 2);
  return { ...measures, png, png2x };
}

/** Draws and measures one picture at one density. */
export function renderAt(
  browser: Browser,
  id: string,
  density: Density,
): Promise<{ png: Buffer; measures: Measures }> {
  return withPicture(browser, id, density, async (page) => ({
    png: await capture(page),
    measures: await measure(page),
  }));
}

/** The same pixels as WebP: lossless, because the edges of small letters are the picture's point. */
export function toWebp(png: Buffer): Promise<Buffer> {
  return sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** Size and marker boxes of one picture, without drawing it. */
export function measurePicture(browser: Browser, id: string): Promise<Measures> {
  return withPicture(browser, id, 1, measure);
}

async function withPicture<Result>(
  browser: Browser,
  id: string,
  density: Density,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    deviceScaleFactor: density,
    viewport: { width: 1400, height: 1100 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    const missing: string[] = [];
    page.on('requestfailed', (request) => missing.push(request.url()));
    await page.goto(pathToFileURL(join(sourceFolder, id, 'picture.html')).href);
    await page.evaluate(() => document.fonts.ready);
    // A missing font or icon would still give a picture, only a wrong one.
    if (missing.length > 0) throw new Error(`${id}: cannot load ${missing.join(', ')}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function capture(page: Page): Promise<Buffer> {
  const shot = await page.locator('.scene').screenshot({ animations: 'disabled', caret: 'hide' });
  return sharp(shot)
    .removeAlpha()
    .png({ compressionLevel: 9, adaptiveFiltering: false, palette: false })
    .toBuffer();
}

async function measure(page: Page): Promise<Measures> {
  const { width, height, boxes } = await page.evaluate(() => {
    const scene = document.querySelector('.scene');
    if (!scene) throw new Error('picture.html needs an element with the class "scene"');
    const frame = scene.getBoundingClientRect();
    return {
      width: frame.width,
      height: frame.height,
      boxes: [...scene.querySelectorAll('[data-marker]')].map((element) => {
        const box = element.getBoundingClientRect();
        return {
          id: element.getAttribute('data-marker') ?? '',
          x: box.x - frame.x,
          y: box.y - frame.y,
          width: box.width,
          height: box.height,
        };
      }),
    };
  });
  const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;
  const markers = boxes.map((box): [string, Box] => [
    box.id,
    {
      x: percent(box.x, width),
      y: percent(box.y, height),
      width: percent(box.width, width),
      height: percent(box.height, height),
    },
  ]);
  return { width: Math.round(width), height: Math.round(height), markers: new Map(markers) };
}

/** What `compareWithData` found: sentences for people, and the YAML text with the measured numbers in it. */
export interface Comparison {
  problems: string[];
  corrected: string;
}

/**
 * Compares a picture's YAML text with what was measured.
 * Numbers are replaced in the text itself, so that its comments and line breaks stay as their author left them.
 */
export function compareWithData(id: string, yaml: string, measures: Measures): Comparison {
  const problems: string[] = [];
  const edits: { start: number; end: number; value: number }[] = [];
  const data = parseDocument(yaml).contents;
  if (!isMap(data)) return { problems: [`${id}: the YAML file is empty`], corrected: yaml };

  const compare = (map: YAMLMap, key: string, measured: number, allowed: number, what: string) => {
    const node = map.get(key, true);
    if (!isScalar(node) || typeof node.value !== 'number' || !node.range) {
      problems.push(`${id}: ${what} has no number "${key}"`);
      return;
    }
    if (node.value === measured) return;
    edits.push({ start: node.range[0], end: node.range[1], value: measured });
    if (Math.abs(node.value - measured) > allowed)
      problems.push(`${id}: ${what}: ${key} is ${node.value}, the drawing says ${measured}`);
  };

  compare(data, 'width', measures.width, 0, 'the picture');
  compare(data, 'height', measures.height, 0, 'the picture');

  const markers = data.get('markers', true);
  const found = new Set<string>();
  for (const marker of isSeq(markers) ? markers.items : []) {
    if (!isMap(marker)) continue;
    const name = String(marker.get('id'));
    const box = measures.markers.get(name);
    found.add(name);
    if (!box) problems.push(`${id}: picture.html has no element with data-marker="${name}"`);
    else for (const key of boxKeys) compare(marker, key, box[key], tolerance, `marker ${name}`);
  }
  for (const name of measures.markers.keys())
    if (!found.has(name)) problems.push(`${id}: the YAML file has no marker "${name}"`);

  const corrected = edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, value }) => `${text.slice(0, start)}${value}${text.slice(end)}`,
      yaml,
    );
  return { problems, corrected };
}

async function main(parameters: string[]): Promise<void> {
  const check = parameters.includes('--check');
  const asked = parameters.filter((parameter) => !parameter.startsWith('--'));
  const all = pictureIds();
  const unknown = asked.find((id) => !all.includes(id));
  if (unknown !== undefined)
    throw new Error(`There is no pictures/${unknown}/picture.html. Pictures: ${all.join(', ')}.`);
  const ids = asked.length > 0 ? asked : all;
  const browser = await launchForDrawing();
  let failed = false;
  try {
    for (const id of ids) {
      const dataFile = join(dataFolder, `${id}.yaml`);
      const yaml = await readFile(dataFile, 'utf8');
      if (check) {
        const { problems } = compareWithData(id, yaml, await measurePicture(browser, id));
        failed ||= problems.length > 0;
        console.log(problems.length > 0 ? problems.join('\n') : `${id}: fits`);
        continue;
      }
      const drawn = await renderPicture(browser, id);
      const { corrected } = compareWithData(id, yaml, drawn);
      if (corrected !== yaml) await writeFile(dataFile, corrected);
      // Whatever still differs now cannot be measured away: a marker that is missing on one side.
      const { problems } = compareWithData(id, corrected, drawn);
      failed ||= problems.length > 0;
      for (const problem of problems) console.error(problem);
      const name = basename(String(parseDocument(corrected).get('file')), '.png');
      await mkdir(outputFolder, { recursive: true });
      const files = [
        [`${name}.png`, drawn.png],
        [`${name}@2x.png`, drawn.png2x],
        [`${name}.webp`, await toWebp(drawn.png)],
        [`${name}@2x.webp`, await toWebp(drawn.png2x)],
      ] as const;
      for (const [file, bytes] of files) await writeFile(join(outputFolder, file), bytes);
      const sizes = files.map(([, bytes]) => (bytes.length / 1024).toFixed(0)).join(', ');
      console.log(`${id}: ${drawn.width} x ${drawn.height}, ${sizes} kB`);
    }
  } finally {
    await browser.close();
  }
  if (failed) process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.slice(2));
