import { linkRequests } from './link-requests.ts';

/** A picture that a link asks for, and the mark in it. */
export interface PictureLink {
  readonly picture: string;
  readonly marker: number | undefined;
}

const { ask, serve } = linkRequests<PictureLink>();

/** Asks the page's pictures to open one; kept until they are there. */
export function askForPicture(picture: string, marker: string | undefined): void {
  ask({ picture, marker: marker === undefined ? undefined : Number(marker) });
}

/** Answers links to pictures, the one that led here first. */
export const servePictureLinks = serve;
