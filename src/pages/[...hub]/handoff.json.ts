import type { APIRoute } from 'astro';
import type { Language } from '../../domain/languages.ts';
import { hubPath } from '../../site/settings.ts';
import { makeKit } from '../../site/handoff-kit.ts';

/** The words of the hand-off text, which the page in the other language asks for. */
export function getStaticPaths(): { params: { hub: string }; props: { language: Language } }[] {
  return [
    { params: { hub: hubPath }, props: { language: 'en' } },
    { params: { hub: `fr/${hubPath}` }, props: { language: 'fr' } },
  ];
}

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await makeKit(props.language));
