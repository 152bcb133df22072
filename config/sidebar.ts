import { hubPath, problemPages } from '../src/site/settings.ts';

/**
 * The sidebar holds this section only, so that a page's HTML does not grow with the number of pages elsewhere.
 * Labels are the pages' own titles in each language.
 */
export const sidebar = [hubPath, ...problemPages.map((page) => `${hubPath}/${page}`)];
