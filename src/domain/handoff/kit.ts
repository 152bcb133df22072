import type { Language } from '../languages.ts';
import type { HandoffWords } from './handoff-text.ts';
import type { NamedList } from './tried-lists.ts';

/** Everything that the text needs in one language. */
export interface HandoffKit {
  readonly language: Language;
  readonly languageName: string;
  readonly subject: string;
  readonly words: HandoffWords;
  /** The pages about a problem, by their name in the address. */
  readonly pages: readonly { readonly name: string; readonly title: string }[];
  readonly lists: readonly NamedList[];
  /** What each way through the questions on the hub says, by its path. */
  readonly symptoms: Readonly<Record<string, string>>;
}
