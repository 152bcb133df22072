import type { APIRoute } from 'astro';
import type { Language } from '../../domain/languages.ts';
import { makeKit } from '../../site/handoff-kit.ts';
import { hubPaths } from '../../site/hub-paths.ts';

/** The words of the hand-off text, which the page in the other language asks for. */
export const getStaticPaths = hubPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await makeKit(props.language));
