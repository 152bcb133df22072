declare namespace App {
  /** What components read from `Astro.locals` on a page of Starlight's: src/site/page-language.ts. */
  interface Locals {
    language: import('./domain/languages.ts').Language;
    messages: import('./browser/words.ts').Messages;
    /** Prefixes whose strings the page holds already: src/site/Words.astro. */
    writtenWords?: Set<import('./browser/words.ts').Prefix>;
  }
}

interface ImportMetaEnv {
  /** Where pages send what they count, on the site's own origin; empty where they count nothing (config/feedback.ts). */
  readonly FEEDBACK_PATH?: string;
}
