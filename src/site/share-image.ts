import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';

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

/** The site's mark, as in the header. */
const mark = `data:image/svg+xml,${encodeURIComponent(await readFile('public/favicon.svg', 'utf8'))}`;

const fontFolder = 'node_modules/@fontsource/open-sans/files';
const fonts = await Promise.all(
  ([400, 600] as const).map(async (weight) => ({
    name: 'Open Sans',
    data: await readFile(`${fontFolder}/open-sans-latin-${weight}-normal.woff`),
    weight,
  })),
);

/**
 * The picture that previews of a page show, as PNG. Letters are drawn as outlines from a font in the
 * project's own packages, so that every machine draws the same.
 */
export async function shareImage(text: ShareImageText): Promise<Uint8Array<ArrayBuffer>> {
  // Satori takes React's elements; plain objects of that shape are all it needs.
  const svg = await satori(picture(text) as Parameters<typeof satori>[0], {
    ...size,
    fonts,
  });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, colors: 64, effort: 1 }).toBuffer(),
  );
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
      boxSizing: 'border-box',
      padding: '64px 80px 56px',
      borderBottom: `16px solid ${colours.mint}`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: 'Open Sans',
    },
    [
      box({ alignItems: 'center', gap: 20, fontSize: 30, fontWeight: 600 }, [
        { type: 'img', props: { src: mark, width: 56, height: 56 } },
        site,
      ]),
      box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center', gap: 28 }, [
        box({ fontSize: 68, fontWeight: 600, lineHeight: 1.15 }, title),
        box({ fontSize: 34, lineHeight: 1.4, color: colours.inkSoft }, symptom),
      ]),
      box({ fontSize: 28, color: colours.steel }, address),
    ],
  );
}
