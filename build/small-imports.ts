import type { Plugin } from 'vite';

/**
 * Leaves import() as it is: Vite wraps each in a helper that asks ahead for style sheets and for the
 * files behind, a third of a page's script. The parts of this site have no style sheets, and the
 * readers' pointer asks ahead for them (src/components/PageScript).
 */
export function smallImports(): Plugin {
  return {
    name: 'small-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      // Vite writes the lists of files late.
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = withoutPreloads(file.code);
        }
      },
    },
  };
}

/** A minified script whose parts are loaded without Vite's helper. */
export function withoutPreloads(code: string): string {
  return code
    .replace(/^const __vite__mapDeps=.*\n/m, '')
    .replaceAll(/\b\w+\(\(\)=>(import\([^()]*\)),(?:\[\]|__vite__mapDeps\(\[[\d,]*\]\))\)/g, '$1');
}
