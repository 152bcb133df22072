/**
 * Draws the windows of `pictures/` as files for the site: PNG, and WebP with the same pixels in half
 * the bytes.
 *
 *     npm run pictures -- [id…]    draws, and writes sizes and marker boxes to the YAML files
 *
 * Words in `src/content/pictures/*.yaml` are written by hand; numbers there are measured here.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import sharp from 'sharp';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { chromiumArgs, chromiumLaunchOptions } from './chromium.ts';
import { runMain } from './run-main.ts';

const boxKeys = ['x', 'y', 'width', 'height'] as const;

/** A box in per cent of the picture's width and height. */
type Box = Readonly<Record<(typeof boxKeys)[number], number>>;

/** Size of the 1x drawing in CSS pixels, and the boxes of its `data-marker` elements. */
export interface Measures {
  width: number;
  height: number;
  markers: ReadonlyMap<string, Box>;
}

const root = join(import.meta.dirname, '..');
const sourceFolder = join(root, 'pictures');
const dataFolder = join(root, 'src/content/pictures');
const outputFolder = join(root, 'public/img/integrations/accounting/sage-50');

/** Boxes may be this far from their element, in per cent, before the check fails. */
const tolerance = 0.3;

/** Ids of all drawn pictures, in alphabetical order. */
export function pictureIds(): string[] {
  return globSync('*/picture.html', { cwd: sourceFolder }).map(dirname).sort();
}

/** Starts the browser so that it paints the same pixels on every machine. */
export function launchForDrawing(): Promise<Browser> {
  return chromium.launch({
    ...chromiumLaunchOptions(),
    args: [
      ...chromiumArgs,
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
}

/** The same pixels as WebP: lossless, because the edges of small letters are the picture's point. */
function toWebp(png: Buffer): Promise<Buffer> {
  return sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
}

/**
 * Draws and measures one picture with so many pixels per pixel of its 1x drawing. The same source
 * and the same Chromium give the same bytes.
 */
export async function renderAt(
  browser: Browser,
  id: string,
  density: 1 | 2,
): Promise<{ png: Buffer; measures: Measures }> {
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
    return { png: await capture(page), measures: await measure(page) };
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
  const { markers, ...size } = await page.evaluate(() => {
    const scene = document.querySelector('.scene');
    if (!scene) throw new Error('picture.html needs an element with the class "scene"');
    const frame = scene.getBoundingClientRect();
    const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;
    const markers = [...scene.querySelectorAll('[data-marker]')].map((element) => {
      const box = element.getBoundingClientRect();
      return [
        element.getAttribute('data-marker') ?? '',
        {
          x: percent(box.x - frame.x, frame.width),
          y: percent(box.y - frame.y, frame.height),
          width: percent(box.width, frame.width),
          height: percent(box.height, frame.height),
        },
      ] as const;
    });
    const [width, height] = [Math.round(frame.width), Math.round(frame.height)];
    return { width, height, markers };
  });
  // No Map comes out of a page.
  return { ...size, markers: new Map(markers) };
}

/**
 * Compares a picture's YAML text with what was measured: gives sentences for people, and the text with
 * the measured numbers in it. Numbers are replaced in the text itself, so that its comments and line
 * breaks stay as their author left them.
 */
export function compareWithData(id: string, yaml: string, measures: Measures) {
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

/** Draws one picture into the site's files; gives what its YAML file and its drawing disagree on. */
async function draw(browser: Browser, id: string): Promise<string[]> {
  const { png, measures } = await renderAt(browser, id, 1);
  const { png: png2x } = await renderAt(browser, id, 2);
  const dataFile = join(dataFolder, `${id}.yaml`);
  const { corrected } = compareWithData(id, readFileSync(dataFile, 'utf8'), measures);
  writeFileSync(dataFile, corrected);
  const name = basename(String(parseDocument(corrected).get('file')), '.png');
  mkdirSync(outputFolder, { recursive: true });
  const drawings: Readonly<Record<string, Buffer>> = {
    '.png': png,
    '@2x.png': png2x,
    '.webp': await toWebp(png),
    '@2x.webp': await toWebp(png2x),
  };
  const sizes = Object.entries(drawings).map(([ending, bytes]) => {
    writeFileSync(join(outputFolder, `${name}${ending}`), bytes);
    return (bytes.length / 1024).toFixed(0);
  });
  console.log(`${id}: ${measures.width} x ${measures.height}, ${sizes.join(', ')} kB`);
  // What still differs cannot be measured away: a marker that is missing on one side.
  return compareWithData(id, corrected, measures).problems;
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const all = pictureIds();
  const unknown = asked.find((id) => !all.includes(id));
  if (unknown !== undefined)
    throw new Error(`There is no pictures/${unknown}/picture.html. Pictures: ${all.join(', ')}.`);
  const browser = await launchForDrawing();
  const problems: string[] = [];
  try {
    for (const id of asked.length > 0 ? asked : all) problems.push(...(await draw(browser, id)));
  } finally {
    await browser.close();
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

if (import.meta.main) await runMain(main);
