import type { AstroPrerenderer } from 'astro';
import { compressEarly } from './compressed-early.ts';
import { withoutStarlightLink } from './without-starlight-styles.ts';

/** Draws pages as Astro does, takes out of each what Starlight left, and lets them be compressed meanwhile. */
export function drawPages(astro: AstroPrerenderer): AstroPrerenderer {
  return {
    ...astro,
    async render(request, options) {
      const drawn = await astro.render(request, options);
      if (options.routeData.type !== 'page') return drawn;
      const { response, ...rest } = drawn instanceof Response ? { response: drawn } : drawn;
      const html = withoutStarlightLink(await response.text());
      compressEarly(html);
      return { ...rest, response: new Response(html, response) };
    },
  };
}
