import type { Plugin } from 'vite';

/** The module that Vite wraps each later import in, to load along what that one needs. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Loads later parts of scripts by a plain `import()`. Vite's own helper, with a list of what each part needs, would be
 * on every first visit for the sake of one round trip in the few that open the search.
 * @throws when a part has styles, which nothing would load then
 */
export function plainImports(): Plugin {
  return {
    name: 'guide-plain-imports',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle(_, bundle) {
      for (const [file, part] of Object.entries(bundle))
        if (part.type === 'chunk' && part.isDynamicEntry && part.viteMetadata?.importedCss.size)
          throw new Error(`${file} has styles, which would be missing: import them by their address (?url)`);
    },
  };
}
