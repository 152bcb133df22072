/**
 * The same page in the other language: French addresses are the English ones below `/fr/`.
 * `path` and the result are absolute and without the base path: `/a/` gives `/fr/a/` and the reverse.
 */
export function inLanguage(path: string, language: 'en' | 'fr'): string {
  const english =
    path === '/fr' || path.startsWith('/fr/') ? path.slice('/fr'.length) || '/' : path;
  return language === 'fr' ? `/fr${english}` : english;
}

/** Takes the base path (`/` or `/help/`) off an absolute path; the result starts with `/`. */
export function withoutBase(path: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}

/** Puts the base path (`/` or `/help/`) before an absolute path; the inverse of {@link withoutBase}. */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}
