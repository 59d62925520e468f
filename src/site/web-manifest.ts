import type { APIRoute } from 'astro';
import { basePath, fileHref, pageHref } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { siteName } from '../site-name.ts';

/** A name that fits under an icon. */
const shortName: Labels = { lv: 'Romu ceļvedis', en: 'Roma guide' };
/** The ground of day and the colour of links, as in `src/styles/tokens.css`. */
const GROUND = '#fdfcf9';
const ACCENT = '#0b6474';

/** The web app manifest of a language: what browsers need to install the site like an app. */
export function webManifest(lang: keyof Labels): Record<string, unknown> {
  const icon = (name: string, size: number, purpose = 'any') => ({
    src: fileHref(name),
    type: 'image/png',
    sizes: `${size}x${size}`,
    purpose,
  });
  return {
    id: pageHref('', lang),
    name: siteName[lang],
    short_name: shortName[lang],
    lang,
    dir: 'ltr',
    start_url: pageHref('', lang),
    scope: basePath,
    display: 'standalone',
    background_color: GROUND,
    theme_color: ACCENT,
    icons: [icon('icon-192.png', 192), icon('icon-512.png', 512), icon('icon-maskable.png', 512, 'maskable')],
  };
}

/** The route that answers with it. */
export function manifestResponse(lang: keyof Labels): APIRoute {
  return () => Response.json(webManifest(lang));
}
