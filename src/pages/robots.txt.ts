import type { APIRoute } from 'astro';
import { withBase } from '../domain/address.ts';

/**
 * Lets every search engine in and names the sitemap. Only the one at the root of a host counts: behind
 * docs.codat.io or under a base path it belongs to the site around this one (README.md, "Deploy").
 */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(withBase('/sitemap-index.xml', import.meta.env.BASE_URL), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
