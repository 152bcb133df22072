import type { chooseLanguage, landingFragment } from '../../domain/link-landing.ts';

/**
 * Leads a page below /go/ on to the page that its link stands for, in the reader's language and with
 * the link's whole fragment; the query stays behind, but for a fragment whose `#` a mail filter has
 * escaped. Without an answer from storage the browser's languages decide.
 *
 * The page carries this function inline: it may use nothing but its arguments and the browser. The
 * script's own element says where to look (`data-language-key`) and which place the id stands for
 * (`data-at`); the languages and their addresses are those of the page's links.
 */
export function leadOn(choose: typeof chooseLanguage, fragment: typeof landingFragment): void {
  const { languageKey, at } = document.currentScript?.dataset ?? {};
  let remembered: string | null = null;
  try {
    remembered = localStorage.getItem(languageKey ?? '');
  } catch {
    // Storage is refused: nothing is remembered.
  }
  const { search, hash } = window.location;
  const [query = '', ...escaped] = search.split(/%(?:25)?23/);
  const asked = new URLSearchParams(query.replace(/%3d/gi, '=')).get('lang');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  const languages = links.map((link) => link.dataset.language ?? '');
  const language = choose(languages, asked, remembered, navigator.languages);
  for (const link of links) {
    link.hash = fragment(at ?? '', hash || escaped.join('%23'));
    if (link.dataset.language === language) window.location.replace(link.href);
  }
}
