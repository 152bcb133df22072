import type { Plugin } from 'vite';

/** Starlight's own style sheets: its page component imports them and cannot be overridden. */
const starlightStyles = /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]style[\\/][a-z-]+\.css(\?|$)/;

/** The styles of its components, which that page component imports whether it draws them or not. */
const componentStyles =
  /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/](?:user-)?components[\\/]\w+\.astro\?astro&type=style/;

/** What remembers which groups of Starlight's own sidebar are open: this site's list has none. */
const sidebarScript =
  /[\\/]@astrojs[\\/]starlight[\\/]dist[\\/]components-internals[\\/]SidebarPersistState/;

/** What is left of Starlight's print style sheet, which its page component links by address. */
const emptyAddress = 'data:text/css,';
const emptyLink = new RegExp(`\\s*<link rel="stylesheet" href="${emptyAddress}"[^>]*>`);

/**
 * Leaves Starlight's style sheets and its sidebar's script out of the build: every part that a reader
 * sees is drawn by this project's own components and styles, and 11 KB of unused rules would delay
 * the first paint. The checks after the build fail where one of them came through.
 */
export function withoutStarlightStyles(): Plugin {
  return {
    name: 'without-starlight-styles',
    enforce: 'pre',
    load(id) {
      if (sidebarScript.test(id)) return '';
      if (!starlightStyles.test(id)) return null;
      return id.includes('?url') ? `export default "${emptyAddress}"` : '';
    },
    // Astro has loaded these before any other plugin could.
    transform: (_, id) => (componentStyles.test(id) ? '' : null),
  };
}

/** A page without the link to the emptied print style sheet. */
export function withoutStarlightLink(html: string): string {
  return html.replace(emptyLink, '');
}
