import type { Language } from '../../../config/locales.ts';
import type { HandoffWords, NamedList } from '../../domain/handoff/index.ts';
import type { Strings } from '../messages.ts';

/** The interface strings of the hand-off card. */
export type HandoffStrings = Strings<'handoff.'>;

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

/** Dates as they are written where Sage 50 Accounts is used (fact F1), and in France. */
export const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * The kit of the other language, which the page does not carry.
 * @throws where it cannot be loaded.
 */
export async function fetchKit(href: string): Promise<HandoffKit> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  return (await response.json()) as HandoffKit;
}
