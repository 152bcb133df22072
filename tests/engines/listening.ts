/** What a screen reader would say by itself while a page is listened to. */
export interface Heard {
  /** Where the focus came from each time that it was on `body`, which is heard as a way out of the page. */
  readonly lost: string[];
  /** What live regions said. */
  readonly said: string[];
  /** What became of the description of the element that has the focus, which Chromium has read out. */
  readonly described: string[];
}

declare global {
  interface Window {
    heard?: Heard;
  }
}

/**
 * Listens to the page from now on, for as long as it is there (`window.heard`): at every change of the document,
 * at every event of the focus and in every frame. Runs in the page: it may use nothing but the browser.
 */
export function listen(): void {
  const heard: Heard = { lost: [], said: [], described: [] };
  window.heard = heard;
  const descriptionOf = (element: Element | null) => {
    const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const described = ids.map((id) => document.getElementById(id)?.textContent.trim() ?? '');
    return described.filter((text) => text !== '').join(' ');
  };
  const textsOfRegions = () =>
    new Map(
      [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')].map(
        (region) => [region, region.textContent.trim()] as const,
      ),
    );
  let texts = textsOfRegions();
  let focused = document.activeElement;
  let description = descriptionOf(focused);

  const hearRegions = () => {
    const now = textsOfRegions();
    for (const [region, text] of now) {
      if (text !== '' && text !== texts.get(region)) heard.said.push(text);
    }
    texts = now;
  };
  const followFocus = () => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost && focused !== activeElement)
      heard.lost.push(focused?.outerHTML.slice(0, 120) ?? 'nothing');
    const told = descriptionOf(activeElement);
    if (activeElement === focused && told !== description) heard.described.push(told);
    focused = activeElement;
    description = told;
  };

  // In a task of its own: between its two events, the focus is on `body` on every way.
  const followSoon = () => setTimeout(followFocus);
  new MutationObserver(() => {
    hearRegions();
    followSoon();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.addEventListener('focusin', followSoon);
  document.addEventListener('focusout', followSoon);
  const followInFrame = () => {
    followFocus();
    requestAnimationFrame(followInFrame);
  };
  followInFrame();
}
