import type { APIRoute } from 'astro';
import type { Language } from '../../domain/languages.ts';
import { hubPaths } from '../../site/hub-paths.ts';
import { makeUnfinishedKit } from '../../site/unfinished-kit.ts';

/** What leads back to an unfinished list, which only those ask for who have begun one. */
export const getStaticPaths = hubPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props }) =>
  Response.json(await makeUnfinishedKit(props.language));
