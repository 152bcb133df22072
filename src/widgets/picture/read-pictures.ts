import type { ViewerMarker, ViewerPicture, ViewerWords } from './viewer-picture.ts';

/*
 * The viewer's data, read from the page's markup, which holds it in the page's language already.
 */

export function readPicture(figure: HTMLElement): ViewerPicture {
  const image = figure.querySelector('img');
  const link = figure.querySelector<HTMLAnchorElement>('[data-picture-link]');
  return {
    id: figure.dataset.picture ?? '',
    source: link?.href ?? '',
    webp: link?.dataset.pictureWebp,
    width: Number(image?.getAttribute('width')),
    height: Number(image?.getAttribute('height')),
    alt: image?.alt ?? '',
    caption: wordsOf(figure.querySelector('[data-caption]')),
    markers: [...figure.querySelectorAll<HTMLElement>('li[data-marker]')].map(readMarker),
  };
}

function readMarker(item: HTMLElement): ViewerMarker {
  return {
    number: Number(item.dataset.marker),
    text: wordsOf(item.querySelector('[data-marker-text]')),
    region: JSON.parse(item.dataset.region ?? '{}') as ViewerMarker['region'],
    steps: [...item.querySelectorAll<HTMLAnchorElement>('a[data-marker-step]')].map((link) => ({
      href: link.hash,
      name: spaced(link.textContent).trim(),
    })),
  };
}

/** The pieces of a text as InlineText.tsx draws them. */
function wordsOf(element: Element | null): ViewerWords[] {
  return [...(element?.childNodes ?? [])].map((node) => {
    const piece = node instanceof HTMLElement ? node : undefined;
    return {
      text: spaced(node.textContent ?? ''),
      kind: piece?.matches('.label') ? 'label' : piece?.matches('.path') ? 'code' : 'plain',
      lang: piece?.getAttribute('lang') ?? undefined,
    };
  });
}

/** Text as it is rendered: white space of the HTML collapses, no-break spaces stay. */
function spaced(text: string): string {
  return text.replace(/[ \n\t]+/g, ' ');
}
