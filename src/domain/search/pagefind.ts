/** How Pagefind searches here; the golden queries in `tests/site/search/` hold the ranking. */
export const pagefindOptions = {
  // Excerpts of a few words tell a section apart.
  excerptLength: 18,
  // The worker would cost another 12 KB.
  noWorker: true,
  ranking: {
    // What readers call a page counts as much as its title, for which 5 is Pagefind's own weight.
    metaWeights: { title: 5, symptom: 0.3, aliases: 5 },
    // A long page that has a word often is not worse than a short one that has it once.
    termFrequency: 0.5,
  },
} as const;

/** Pagefind's program for a language; the build fails where it has another name. */
export function wasmFile(language: string): string {
  return `wasm.${language}.pagefind`;
}
