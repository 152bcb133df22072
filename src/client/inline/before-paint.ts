import type { languageToOffer } from '../../domain/language-offer.ts';

/**
 * What a page does before it is drawn and before any module is there: it takes the appearance that the
 * reader chose, shows the offer of the other language where there is one to make (nothing moves later),
 * and from then on notices
 *
 * - a widget that does not come alive (IncompletePage.astro),
 * - what is typed into one and clicked there (widgets.ts), or elsewhere (load-after-paint.ts), too early,
 * - a language that is chosen, by a link or by a "no" to the offer: the choice is remembered, and a link
 *   keeps the place on the page or the open picture, since ids are the same in both languages.
 *
 * The page carries this function inline: it may use nothing but its arguments and the browser.
 */
export function preparePage(
  toOffer: typeof languageToOffer,
  languages: readonly string[],
  languageKey: string,
  appearanceKey: string,
  storedHere: string,
): void {
  const page = document.documentElement.dataset;
  page.script = '';
  addEventListener('astro:hydration-error', () => {
    page.script = 'incomplete';
  });
  addEventListener('input', ({ target }) => {
    const field = target as HTMLElement;
    if (field.closest('astro-island[ssr]')) field.dataset.early = '';
  });
  addEventListener('click', ({ target }) => {
    const clicked = target as Element;
    // What opens by itself or is served below needs no second click.
    const control = clicked.closest<HTMLElement>(
      'button:not([popovertarget], [data-remember-language]), input[type="radio"]',
    );
    // A widget's buttons are its own, except for Copy.
    const isEarly = control?.matches('astro-island :not([data-copy])')
      ? control.matches('astro-island[ssr] *')
      : page.ready === undefined;
    if (control && isEarly) {
      document.querySelector('[data-clicked]')?.removeAttribute('data-clicked');
      control.dataset.clicked = '';
    }
    const choice = clicked.closest<HTMLElement>('[data-language], [data-remember-language]');
    if (!choice) return;
    const { language, rememberLanguage, ownFragment } = choice.dataset;
    const chosen = language ?? rememberLanguage ?? '';
    try {
      localStorage.setItem(languageKey, chosen);
      dispatchEvent(new Event(storedHere));
    } catch {
      // The window's name lasts as long as the visit does, and is there where storage is refused.
      window.name = chosen;
    }
    delete page.offer;
    if (choice instanceof HTMLAnchorElement) {
      // A search that is carried over has a fragment of its own.
      if (ownFragment === undefined) choice.hash = location.hash;
    } else {
      // The button is gone: the reader goes on at the page's beginning.
      document.getElementById('_top')?.focus({ preventScroll: true });
    }
  });
  let remembered = window.name;
  try {
    const appearance = localStorage.getItem(appearanceKey);
    if (appearance === 'light' || appearance === 'dark') page.appearance = appearance;
    remembered = localStorage.getItem(languageKey) ?? remembered;
  } catch {
    // Storage is refused: the page follows the system, and this visit's answer.
  }
  const offer = toOffer(languages, document.documentElement.lang, remembered, navigator.languages);
  // A link with a folder in it has a question of its own: there the offer waits for the next page.
  if (offer && !location.hash.includes('folder=')) page.offer = offer;
}
