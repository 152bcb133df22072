import { type Language, languageOfPath, prefixOf } from './languages.ts';

/**
 * The same page in another language, whose addresses differ in their beginning only. `path` and the
 * result are absolute and without the base path: `/a/` gives `/fr/a/` and the reverse.
 */
export function inLanguage(path: string, language: Language): string {
  const beginning = `/${prefixOf(languageOfPath(path))}`;
  return `/${prefixOf(language)}${path.slice(beginning.length)}`;
}

/** A part of an address decoded, or as it is written where its escapes are none. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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
