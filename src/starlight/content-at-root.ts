import starlight from '@astrojs/starlight';
import type { AstroIntegration } from 'astro';

/**
 * Starlight with its `content/` folder beside `src/` instead of in it. Starlight derives the folder from `srcDir`
 * and has no option for it (withastro/starlight#1257), so only its own setup hook is shown another `srcDir`; Astro keeps
 * the real one for `src/pages` and `src/content.config.ts`. Can go when Starlight takes a content path.
 */
export function starlightWithContentAtRoot(options: Parameters<typeof starlight>[0]): AstroIntegration {
  const integration = starlight(options);
  const setup = integration.hooks['astro:config:setup'];
  integration.hooks['astro:config:setup'] = (parameters) => {
    // The hook adds to `config.integrations`, so the copy must share everything but `srcDir`.
    const config = Object.create(parameters.config, { srcDir: { value: parameters.config.root, enumerable: true } });
    return setup?.({ ...parameters, config });
  };
  return integration;
}
