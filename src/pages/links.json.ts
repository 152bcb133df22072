import type { APIRoute } from 'astro';
import { allLinks, linksFile } from '../site/links.ts';

/** The registry of the link contract, for the apps that use it (LINKING.md). */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(linksFile(await allLinks(), site), null, 2)}\n`);
