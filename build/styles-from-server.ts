import type { Plugin } from 'vite';

/** A style sheet that a module imports for the page; one with a query is a text for `adoptStyles`. */
const pageStyles = /[\\/]src[\\/].*\.css$/;

/**
 * Leaves the styles that widgets import out of the browser's build: a page has those of the widgets that
 * it draws from the server's, and Astro would inline what its scripts can load on every page, a second
 * time where it is drawn. What only a script draws adopts its styles (src/browser/dom/adopt-styles.ts).
 */
export function stylesFromServer(): Plugin {
  return {
    name: 'styles-from-server',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (pageStyles.test(id) ? '' : null),
  };
}
