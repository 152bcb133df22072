/**
 * The oldest browsers that the site is written for: the build turns newer syntax and styles into what they
 * know. Browsers that lack what all of these have get the page without scripts
 * (src/client/inline/before-paint.ts).
 */
export const oldestBrowsers = ['chrome111', 'edge111', 'firefox121', 'safari16.4', 'ios16.4'];
