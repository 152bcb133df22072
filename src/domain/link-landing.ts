/*
 * Where a link of the contract (LINKING.md) leads. The pages below /go/ carry both functions inline,
 * so that they lead on without a request of their own: neither may use anything from outside itself.
 */

/**
 * The language to lead on in: what the link asks for (`lang`, as `fr` or `fr-CA` in any casing), else
 * what the reader chose before, else the first of the browser's languages that the site speaks, else
 * the first of `languages`, which are the site's.
 */
export function chooseLanguage(
  languages: readonly string[],
  asked: string | null | undefined,
  remembered: string | null | undefined,
  preferred: readonly string[],
): string | undefined {
  for (const tag of [asked, remembered, ...preferred]) {
    const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
    if (languages.includes(primary)) return primary;
  }
  return languages[0];
}

/**
 * The fragment to lead on with: the link's own, whole and as it was written, with the place that the
 * id stands for (`at`, or an empty text) where the link names none. Where a mail filter has escaped
 * even its `=`, it is the one that was there before: an escape within it is then escaped twice.
 */
export function landingFragment(at: string, hash: string): string {
  let own = hash.replace(/^#/, '');
  if (!own.includes('=') && /%3d/i.test(own)) {
    own = own
      .replace(/%3d/gi, '=')
      .replace(/%26(?=[a-z]+=)/gi, '&')
      .replaceAll('%25', '%');
  }
  if (own === '') return at === '' ? '' : `#${at}`;
  const namesPlace = !own.includes('=') || own.split('&').some((pair) => pair.startsWith('at='));
  return at === '' || namesPlace ? `#${own}` : `#at=${at}&${own}`;
}
