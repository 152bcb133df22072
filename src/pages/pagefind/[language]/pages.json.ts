import type { APIRoute } from 'astro';
import { type Language, languages } from '../../../domain/languages.ts';
import { makeSearchPages } from '../../../site/search-pages.ts';

/** What the search knows about the pages of one language before it asks the index. */
export function getStaticPaths(): { params: { language: Language } }[] {
  return languages.map((language) => ({ params: { language } }));
}

export const GET: APIRoute<never, { language: Language }> = async ({ params }) =>
  Response.json(await makeSearchPages(params.language));
