import type { languageToOffer } from '../domain/language-offer.ts';

/**
 * Puts the offer of the other language where its template stands, right before this script. A link
 * with a folder in it has a question of its own: there the offer waits for the next page.
 *
 * The page carries this function inline, so that the offer is there before the first paint and
 * nothing moves: it may use nothing but its arguments and the browser.
 */
export function offerLanguage(toOffer: typeof languageToOffer, key: string): void {
  const template = document.currentScript?.previousElementSibling as HTMLTemplateElement;
  // Where storage is refused, the answer of this visit is in the window's name.
  let remembered = window.name;
  try {
    remembered = localStorage.getItem(key) ?? remembered;
  } catch {
    // Storage is refused.
  }
  if (
    !location.hash.includes('folder=') &&
    toOffer(document.documentElement.lang, remembered, navigator.languages)
  ) {
    template.replaceWith(template.content);
  }
}
