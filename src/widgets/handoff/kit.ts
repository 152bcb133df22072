import type { Language } from '../../domain/languages.ts';
import type { HandoffKit } from '../../domain/handoff/index.ts';

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
