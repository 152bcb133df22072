import type { Region, Size } from '../../domain/picture-view.ts';

export interface ViewerMarker {
  readonly number: number;
  readonly text: string;
  readonly region: Region;
}

/** A picture as the viewer shows it; width and height are those of the 1x drawing. */
export interface ViewerPicture extends Size {
  readonly id: string;
  /** The address of the file with twice the pixels. */
  readonly source: string;
  readonly alt: string;
  readonly caption: string;
  readonly markers: readonly ViewerMarker[];
}
