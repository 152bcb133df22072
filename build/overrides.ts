/** An attribute, and a word of its value. */
type Mark = readonly [attribute: string, word: string];

type Override = { readonly draws: Mark } | { readonly keepsOut: Mark };

/**
 * Starlight's components that src/frame/starlight replaces, each with what tells on the built pages
 * that it did: what only the override draws, or where it draws nothing, what Starlight's would draw.
 */
export const overrides: Readonly<Record<string, Override>> = {
  Banner: { keepsOut: ['class', 'sl-banner'] },
  ContentPanel: { keepsOut: ['class', 'content-panel'] },
  Footer: { draws: ['class', 'about'] },
  Head: { draws: ['rel', 'expect'] },
  Header: { draws: ['class', 'menu-button'] },
  MarkdownContent: { draws: ['data-pagefind-meta', 'aliases'] },
  PageFrame: { draws: ['id', 'announcer'] },
  PageSidebar: { draws: ['id', 'on-this-page'] },
  PageTitle: { draws: ['class', 'page-title'] },
  Sidebar: { draws: ['id', 'menu'] },
  SkipLink: { draws: ['class', 'skip-link'] },
  ThemeProvider: { draws: ['data-part', 'theme-provider'] },
  TwoColumnContent: { draws: ['class', 'columns'] },
};

export function markOf(override: Override): Mark {
  return 'draws' in override ? override.draws : override.keepsOut;
}
