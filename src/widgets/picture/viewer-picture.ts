import type { Region, Size } from '../../domain/picture-view.ts';

/** A piece of a text: a name that stands on the screen keeps its language, which may be another. */
export interface ViewerWords {
  readonly text: string;
  /** How the page shows the piece: plain, as a name on screen, or as code or a path. */
  readonly kind: 'plain' | 'label' | 'code';
  readonly lang: string | undefined;
}

export interface ViewerMarker {
  readonly number: number;
  readonly text: readonly ViewerWords[];
  readonly region: Region;
  /** The steps of lists on the page that the mark is for. */
  readonly steps: readonly { readonly href: string; readonly name: string }[];
}

/** A picture as the viewer shows it; width and height are those of the 1x drawing. */
export interface ViewerPicture extends Size {
  readonly id: string;
  /** The address of the file with twice the pixels. */
  readonly source: string;
  /** The address of the same pixels as WebP. */
  readonly webp: string | undefined;
  readonly alt: string;
  readonly caption: readonly ViewerWords[];
  readonly markers: readonly ViewerMarker[];
}
