import type { Strings } from '../messages.ts';

/** The interface strings of the search. */
export type SearchStrings = Strings<'search.'>;

export interface Topic {
  readonly href: string;
  readonly title: string;
}

/** What the page hands to the search dialog. */
export interface SearchFrame {
  readonly strings: SearchStrings;
  readonly topics: readonly Topic[];
  /** The guided choice on the hub. */
  readonly finder: string;
  /** The same page in the other language. */
  readonly other: { readonly href: string; readonly lang: string };
}
