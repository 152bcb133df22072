import type { APIRoute } from 'astro';
import { type Language, languages, prefixOf } from '../../domain/languages.ts';
import { hubPath } from '../../site/settings.ts';
import { makeKit } from '../../site/handoff-kit.ts';

/** The words of the hand-off text, which the page in the other language asks for. */
export function getStaticPaths(): { params: { hub: string }; props: { language: Language } }[] {
  return languages.map((language) => ({
    params: { hub: prefixOf(language) + hubPath },
    props: { language },
  }));
}

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await makeKit(props.language));
