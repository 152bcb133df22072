import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { picturesPath } from '../../src/site/settings.ts';
import { dataFiles, readYaml } from './bilingual-texts.ts';
import { readPages } from './mdx-pages.ts';

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: { readonly en: string; readonly fr: string };
}

const folder = `public/${picturesPath}`;
const pictures = dataFiles('pictures').map(
  (file) => [basename(file, '.yaml'), readYaml(file) as Picture] as const,
);

/** Width and height from a PNG file's header, where they stand as 32-bit numbers after 16 bytes. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each(pictures)('the picture %s', (id, picture) => {
  const { file, width, height } = picture;

  test('has a file of its size, and one of twice its size', () => {
    expect(pngSize(`${folder}/${file}`)).toEqual({ width, height });
    expect(pngSize(`${folder}/${file.replace('.png', '@2x.png')}`)).toEqual({
      width: 2 * width,
      height: 2 * height,
    });
  });

  test.each(['', '@2x'])('has a WebP file with the same pixels (%s)', async (density) => {
    const name = `${folder}/${file.replace('.png', density)}`;
    const pixels = (path: string) => sharp(path).removeAlpha().raw().toBuffer();
    const [png, webp] = await Promise.all([pixels(`${name}.png`), pixels(`${name}.webp`)]);
    expect(png.equals(webp)).toBe(true);
  });

  test('says in both languages that it is an illustration', () => {
    expect(picture.alt.en).toMatch(/^(?:Schematic i|I)llustration/);
    expect(picture.alt.fr).toMatch(/^Illustration/);
  });

  test('has a source that it is drawn from', () => {
    expect(readdirSync(`pictures/${id}`)).toContain('picture.html');
  });
});

test('no two pictures share a file or a description', () => {
  for (const of of [
    (picture: Picture) => picture.file,
    (picture: Picture) => picture.alt.en,
    (picture: Picture) => picture.alt.fr,
  ]) {
    expect(new Set(pictures.map(([, picture]) => of(picture))).size).toBe(pictures.length);
  }
});

test('every file in the pictures’ folder belongs to a picture', () => {
  const expected = pictures.flatMap(([, { file }]) =>
    ['.png', '@2x.png', '.webp', '@2x.webp'].map((ending) => file.replace('.png', ending)),
  );
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});

test.each(['en', 'fr'] as const)(
  'the %s pages use every picture that there is, and no other',
  (language) => {
    const used = readPages(language).flatMap(({ components }) =>
      components.flatMap((component) => /^Picture id="([^"]+)"/.exec(component)?.[1] ?? []),
    );
    expect([...new Set(used)].sort()).toEqual(pictures.map(([id]) => id).sort());
  },
);

test('the two pictures of the source page stand at their addresses', () => {
  const fileOf = (id: string) => pictures.find(([candidate]) => candidate === id)?.[1].file;
  expect(fileOf('sage-about')).toBe('sage50-connector-app-about-section.png');
  expect(fileOf('connector-link-company')).toBe('sage50-connector-sync.png');
});
