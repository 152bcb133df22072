import type { Region, Size } from '../../domain/picture-view.ts';

/** A step of a list on the page that a mark is for. */
export interface ViewerStep {
  readonly href: string;
  readonly name: string;
}

export interface ViewerMarker {
  readonly number: number;
  readonly text: string;
  readonly region: Region;
  readonly steps: readonly ViewerStep[];
}

/** A picture as the viewer shows it; width and height are those of the 1x drawing. */
export interface ViewerPicture extends Size {
  readonly id: string;
  /** The address of the file with twice the pixels. */
  readonly source: string;
  /** The address of the same pixels as WebP. */
  readonly webp: string | undefined;
  readonly alt: string;
  readonly caption: string;
  readonly markers: readonly ViewerMarker[];
}

/** The same page in the other language. */
export interface OtherLanguage {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}
