/** A picture that a link asks for, and the mark in it. */
export interface PictureLink {
  readonly picture: string;
  readonly marker: number | undefined;
}

type Listener = (link: PictureLink) => void;

let listener: Listener | undefined;
let waiting: PictureLink | undefined;

/** Asks the page's pictures to open one; kept until they are there. */
export function askForPicture(picture: string, marker: string | undefined): void {
  const link = { picture, marker: marker === undefined ? undefined : Number(marker) };
  if (listener) listener(link);
  else waiting = link;
}

/** Answers links to pictures, the one that led here first. */
export function servePictureLinks(open: Listener): void {
  listener = open;
  if (waiting) open(waiting);
  waiting = undefined;
}
