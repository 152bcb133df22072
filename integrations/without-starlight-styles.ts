import type { Plugin } from 'vite';

/** Starlight's own style sheets: its page component imports them and cannot be overridden. */
const starlightStyles = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]style[\\/][a-z-]+\.css(\?|$)/;

/**
 * Leaves Starlight's style sheets out of the build: every part that a reader sees is drawn by this
 * project's own components and styles, and 11 KB of unused rules would delay the first paint.
 */
export function withoutStarlightStyles(): Plugin {
  return {
    name: 'without-starlight-styles',
    enforce: 'pre',
    load(id) {
      if (!starlightStyles.test(id)) return null;
      return id.includes('?url') ? 'export default "data:text/css,"' : '';
    },
  };
}
