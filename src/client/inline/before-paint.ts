import type { languageToOffer } from '../../domain/language-offer.ts';

/**
 * What a page does before it is drawn and before any module is there: it takes the appearance that the
 * reader chose, says whether a folder is known (`data-folder`), how many lists can be gone on with
 * (`data-unfinished`) and whether the device is another one than the connector's (`data-device`), shows the offer of the other language where there is one to make and
 * where the reader sees it (nothing moves later), takes the folder of a link out of the address before
 * anybody can copy it (arrival.ts), and from then on notices
 *
 * - a script that does not arrive (IncompletePage.astro),
 * - what is typed into a widget before it is hydrated (`data-early`, islands.ts), and what was clicked
 *   last before its listeners were there (`data-clicked`, early-click.ts),
 * - a language that is chosen, by a link or by a "no" to the offer: the choice is remembered, and a link
 *   keeps the place on the page or the open picture, since ids are the same in every language.
 *
 * The page carries this function inline: it may use nothing but its arguments and the browser.
 */
export function beforePaint(
  toOffer: typeof languageToOffer,
  isServed: (control: HTMLElement) => boolean,
  isOtherDevice: (userAgent: string) => boolean,
  languages: readonly string[],
  languageKey: string,
  appearanceKey: string,
  folderKey: string,
  unfinishedKey: string,
  mostUnfinished: number,
  storedHere: string,
): void {
  // What an older browser lacks (config/browsers.ts): it keeps the page that is whole without scripts.
  if (!('isWellFormed' in String.prototype)) return;
  const page = document.documentElement.dataset;
  page.script = '';
  if (isOtherDevice(navigator.userAgent)) page.device = 'other';
  const takeFolder = () => {
    const { hash } = location;
    if (!/[#&]folder=/.test(hash)) return;
    self.arrival = hash;
    // Older browsers have to read this text, too: `??=` is an error to them.
    page.folder = page.folder ?? 'link';
    const rest = hash
      .slice(1)
      .replace(/(^|&)folder=[^&]*/g, '')
      .replace(/^&/, '');
    history.replaceState(
      history.state,
      '',
      rest ? `#${rest}` : location.pathname + location.search,
    );
  };
  takeFolder();
  addEventListener('hashchange', takeFolder);
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) page.script = 'incomplete';
    },
    true,
  );
  addEventListener('input', ({ target }) => {
    const field = target as HTMLElement;
    if (field.closest('[data-island]:not([data-alive])')) field.dataset.early = '';
  });
  addEventListener('click', (event) => {
    const clicked = event.target as Element;
    // What opens by itself or is served below needs no second click.
    const control = clicked.closest<HTMLElement>(
      'button:not([popovertarget], [data-remember-language]), input[type="radio"]',
    );
    if (control && !isServed(control)) {
      document.querySelector('[data-clicked]')?.removeAttribute('data-clicked');
      control.dataset.clicked = '';
    }
    if (clicked.closest('[data-reload]')) {
      // The link's own address would leave the place on the page out.
      event.preventDefault();
      location.reload();
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
    if (choice instanceof HTMLAnchorElement) {
      // A search that is carried over has a fragment of its own.
      if (ownFragment === undefined) choice.hash = location.hash;
    } else {
      // Before the button is gone: the reader goes on at the page's beginning.
      document.getElementById('_top')?.focus({ preventScroll: true });
    }
    delete page.offer;
  });
  let remembered = window.name;
  try {
    const appearance = localStorage.getItem(appearanceKey);
    if (appearance === 'light' || appearance === 'dark') page.appearance = appearance;
    remembered = localStorage.getItem(languageKey) ?? remembered;
    if (localStorage.getItem(folderKey) !== null) page.folder = 'own';
    const unfinished = localStorage.getItem(unfinishedKey)?.split(' ').length;
    if (unfinished) page.unfinished = String(Math.min(unfinished, mostUnfinished));
  } catch {
    // Storage is refused: the page follows the system, and this visit's answer.
  }
  const offer = toOffer(languages, document.documentElement.lang, remembered, navigator.languages);
  // A link with a folder in it has a question of its own: there the offer waits for the next page.
  if (offer && self.arrival === undefined) page.offer = offer;
  // An id, or `at=` with one (fragment.ts): the page opens there, and its top is never seen.
  if (/^#(?!_top$)[^=]+$|[#&]at=/.test(location.hash)) page.inside = '';
}
