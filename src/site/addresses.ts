import type { Language } from '../domain/languages.ts';
import { hubPath, picturesPath, type ProblemPage } from './settings.ts';
import { inLanguage, withBase, withoutBase } from '../domain/address.ts';

const base = import.meta.env.BASE_URL;

/** The address of the hub, or of a page below it, with the base path and a slash at the end. */
export function pageHref(language: Language, page?: ProblemPage): string {
  const path = page ? `/${hubPath}/${page}/` : `/${hubPath}/`;
  return withBase(inLanguage(path, language), base);
}

/** Where a reader fills in their folder; a page whose list finds the folder leads there instead. */
export function builderHref(language: Language): string {
  return `${pageHref(language, 'antivirus')}#folder-to-exclude`;
}

/** The guided choice on the hub. */
export function finderHref(language: Language): string {
  return `${pageHref(language)}#what-do-you-see`;
}

/** The address of the page at `pathname` in `language`; both carry the base path. */
export function translatedHref(pathname: string, language: Language): string {
  return withBase(inLanguage(withoutBase(pathname, base), language), base);
}

/** The whole address of the picture that previews show for the page at `pathname`. */
export function shareImageHref(pathname: string, site: URL | undefined): string {
  return new URL(`${pathname}share.png`, site).href;
}

/** The address of a picture's file, with the base path. */
export function pictureHref(file: string): string {
  return withBase(`/${picturesPath}/${file}`, base);
}

/** The page below the hub that a docs entry's id names, or nothing for the hub itself. */
export function pageOfEntry(id: string): string | undefined {
  return id.split(`${hubPath}/`)[1];
}
