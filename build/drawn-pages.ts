import { availableParallelism } from 'node:os';
import type { AstroPrerenderer } from 'astro';
import { compressedCopies } from './compressed-copies.ts';
import { withoutStarlightLink } from './without-starlight-styles.ts';

/** Pages are drawn on one processor: how many others there are to compress on. */
const others = availableParallelism() - 1;

/**
 * Draws pages as Astro does, takes out of each what Starlight left, and meanwhile compresses on processors
 * that drawing does not need. The copies are kept, so that the step that writes them finds them;
 * pages that are drawn while the others are busy are left to that step.
 */
export function drawPages(astro: AstroPrerenderer): AstroPrerenderer {
  const running = new Set<Promise<unknown>>();
  return {
    ...astro,
    async render(request, options) {
      const drawn = await astro.render(request, options);
      if (options.routeData.type !== 'page') return drawn;
      const { response, ...rest } = drawn instanceof Response ? { response: drawn } : drawn;
      const html = withoutStarlightLink(await response.text());
      if (running.size < others) {
        const copies = compressedCopies(Buffer.from(html)).finally(() => running.delete(copies));
        running.add(copies);
      }
      return { ...rest, response: new Response(html, response) };
    },
    async teardown() {
      await astro.teardown?.();
      await Promise.all(running);
    },
  };
}
