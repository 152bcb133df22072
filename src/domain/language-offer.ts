/**
 * The language to offer a reader whose page is in another one than they read: the first of the
 * browser's languages that the site speaks (`languages`). Nothing where that is the page's own, where there is
 * none, or where the reader has chosen before (`remembered`).
 *
 * Pages carry this function inline (src/client/inline/before-paint.ts): it may use nothing from outside
 * itself, and every letter counts.
 */
export function languageToOffer(
  languages: readonly string[],
  page: string,
  remembered: string,
  preferred: readonly string[],
): string | undefined {
  if (languages.includes(remembered)) return undefined;
  const first = preferred
    .map((tag) => tag.toLowerCase().replace(/-.*/, ''))
    .find((language) => languages.includes(language));
  return first === page ? undefined : first;
}
