import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import { indexedPng } from './indexed-png.ts';
import { keeperOf } from './kept.ts';

/** What stands in a page's share image. */
export interface ShareImageText {
  readonly site: string;
  readonly title: string;
  readonly symptom: string;
  /** The page's short address, without the scheme. */
  readonly address: string;
}

/** The size that previews expect. */
const size = { width: 1200, height: 630 } as const;

/** The light colours of src/styles/tokens.css. */
const colours = {
  ink: '#18103a',
  inkSoft: '#4b4566',
  paper: '#f7f8f5',
  mint: '#b2d4c7',
  steel: '#34577f',
} as const;

/** The lengths that the picture and its mark share. */
const [padding, markSize, bar] = [{ block: 64, inline: 80 }, 56, 16] as const;

/** The site's mark, as in the header, where the picture leaves room for it. */
const mark = (await readFile('public/favicon.svg', 'utf8')).replace(
  '<svg',
  `<svg x="${padding.inline}" y="${padding.block}" width="${markSize}" height="${markSize}"`,
);

const fontFolder = 'node_modules/@fontsource/open-sans/files';
const fonts = await Promise.all(
  ([400, 600] as const).map(async (weight) => ({
    name: 'Open Sans',
    data: await readFile(`${fontFolder}/open-sans-latin-${weight}-normal.woff`),
    weight,
  })),
);

// No picture is drawn twice.
sharp.cache(false);

const keptImage = keeperOf('share-image', 'src/site/share-image.ts');

/**
 * The picture that previews of a page show, as PNG. Letters are drawn as outlines from a font in the
 * project's own packages, so that every machine draws the same.
 */
export function shareImage(text: ShareImageText): Promise<Uint8Array<ArrayBuffer>> {
  return keptImage([JSON.stringify(text), mark], () => drawImage(text));
}

async function drawImage(text: ShareImageText): Promise<Uint8Array> {
  // Satori takes React's elements; plain objects of that shape are all it needs.
  const svg = await satori(picture(text) as Parameters<typeof satori>[0], {
    ...size,
    fonts,
  });
  // The mark as part of the drawing: Satori would put a picture of its own into it, which takes longer to draw.
  const withMark = svg.replace(/<\/svg>$/, `${mark}</svg>`);
  const { data, info } = await sharp(Buffer.from(withMark))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return indexedPng({ data, ...info }, Object.values(colours));
}

type Style = Readonly<Record<string, string | number>>;

function box(style: Style, children: unknown): object {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function picture({ site, title, symptom, address }: ShareImageText): object {
  return box(
    {
      ...size,
      flexDirection: 'column',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: 'Open Sans',
    },
    [
      box(
        {
          flexGrow: 1,
          flexDirection: 'column',
          padding: `${padding.block}px ${padding.inline}px 56px`,
        },
        [
          box({ alignItems: 'center', gap: 20, fontSize: 30, fontWeight: 600 }, [
            box({ width: markSize, height: markSize }, []),
            site,
          ]),
          box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center', gap: 28 }, [
            box({ fontSize: 68, fontWeight: 600, lineHeight: 1.15 }, title),
            box({ fontSize: 34, lineHeight: 1.4, color: colours.inkSoft }, symptom),
          ]),
          box({ fontSize: 28, color: colours.steel }, address),
        ],
      ),
      // Not a border: Satori masks one, which takes longer to draw.
      box({ height: bar, backgroundColor: colours.mint }, []),
    ],
  );
}
