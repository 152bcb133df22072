import { tellIncomplete } from '../browser/dom/incomplete.ts';

/*
 * The parts of the script that only some readers use: each is loaded when they are about to. Where
 * one does not arrive, the page says so unless the caller knows something better.
 */

type Use<Part> = (use?: (part: Part) => void, otherwise?: () => void) => void;

function late<Part>(load: () => Promise<Part>): Use<Part> {
  return (use, otherwise = tellIncomplete) => {
    load().then(use, otherwise);
  };
}

/** What an address carries behind its `#`. */
export const withAddress = late(() => import('./follow-address.ts'));

/** The questions about what the reader sees. */
export const withFinder = late(() => import('../browser/symptom-finder.ts'));

/** The rules of the reader's folder: a page without a widget is complete without them until there is one. */
export const withFolder = late(() => import('../browser/folder/reader-folder.ts'));

export const withSearch = late(() => import('../widgets/search/show-search.ts'));

export const withViewer = late(() => import('../widgets/picture/show-picture.ts'));

/** An address below /go/ that is no page. */
export const withUnknownLink = late(() => import('../browser/unknown-link.ts'));
