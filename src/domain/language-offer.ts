/**
 * The language to offer a reader whose page is in another one than they read: the first of the
 * browser's languages that the site speaks. Nothing where that is the page's own, where there is
 * none, or where the reader has chosen before (`remembered`).
 *
 * Pages carry this function inline (src/client/inline/before-paint.ts): it may use nothing from outside
 * itself, and every letter counts.
 */
export function languageToOffer(
  page: string,
  remembered: string,
  preferred: readonly string[],
): string | undefined {
  if (/^(en|fr)$/.test(remembered)) return undefined;
  const [, first] = /^(en|fr)\b/im.exec(preferred.join('\n')) ?? [];
  return first?.toLowerCase() === page ? undefined : first?.toLowerCase();
}
