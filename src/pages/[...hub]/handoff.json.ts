import type { APIRoute } from 'astro';
import type { Language } from '../../../config/locales.ts';
import { hubPath } from '../../../config/site.ts';
import { makeKit } from '../../components/Handoff/make-kit.ts';

/** The words of the hand-off text, which the page in the other language asks for. */
export function getStaticPaths(): { params: { hub: string }; props: { language: Language } }[] {
  return [
    { params: { hub: hubPath }, props: { language: 'en' } },
    { params: { hub: `fr/${hubPath}` }, props: { language: 'fr' } },
  ];
}

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await makeKit(props.language));
