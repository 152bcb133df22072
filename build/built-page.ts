import { parse } from 'parse5';
import { type Element, elementsOf } from './html.ts';

/** A page of the built site, parsed once. */
export class BuiltPage {
  /** Its file below the site's folder: `go/avast/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];

  constructor(file: string, html: string) {
    this.file = file;
    this.html = html;
    this.elements = elementsOf(parse(html));
  }
}
