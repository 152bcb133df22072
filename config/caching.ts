/**
 * Folders whose files change their name with their content, below the base path: they may be kept for
 * ever. Everything else is asked for again, and answered in a few bytes where nothing changed.
 */
export const hashedFolders = ['_astro/', 'pagefind/files/'] as const;

/** How such files are kept: a year is the longest that the standard foresees. */
export const keptForEver = 'public, max-age=31536000, immutable';

/** Copies for programs, which say what pages say: search engines keep to the pages. */
export const keptFromSearch = ['index.md', 'llms-full.txt'] as const;
