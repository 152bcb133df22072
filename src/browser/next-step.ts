/**
 * Lets the other language, by the header's link or the offer's, open at the step that is next in a list that was
 * begun, unless the reader has gone to another place of the page since. It runs behind the page's first script,
 * which keeps the place in the address (client/inline/before-paint.ts).
 */
export function keepNextStep(): void {
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>(
      'a:is([data-language], [data-remember-language])',
    );
    const next = document.querySelector('[data-status] ~ [aria-current]');
    // A search that is carried over has a fragment of its own.
    if (!link || !next || link.dataset.ownFragment !== undefined) return;
    const { hash } = location;
    const place = document.getElementById(hash.slice(1));
    if (!hash || place?.closest('#_top, [data-status]:not([aria-current])')) link.hash = next.id;
  });
}
