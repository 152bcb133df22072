import type { Strings } from '../../browser/words.ts';

/** The interface strings of the search. */
export type SearchStrings = Strings<'search.'>;

export interface Topic {
  readonly href: string;
  readonly title: string;
}

/** What a page holds for the search dialog at its end. */
export interface StoredSearchFrame {
  readonly strings: SearchStrings;
  /** The guided choice on the hub. */
  readonly finder: string;
  /** The same page in the other language. */
  readonly other: { readonly href: string; readonly lang: string };
}

/** What the search dialog takes from the page: the topics are those of its menu. */
export interface SearchFrame extends StoredSearchFrame {
  readonly topics: readonly Topic[];
}
