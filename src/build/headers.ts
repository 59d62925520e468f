import { EDITIONS_FOLDER } from '../offline/edition.ts';
import { basePath } from '../routes.ts';

/** The one folder whose pages other sites may frame. */
export const EMBED = 'embed';

const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy: same-origin',
  // A policy in a meta element can't say who may frame the page; the rest of the policy is on each page.
  "Content-Security-Policy: frame-ancestors 'self'",
];

/**
 * The `_headers` file that Netlify and Cloudflare Pages read; other hosts ignore it.
 * @param embeddable paths from the domain's root that other sites may show in a frame, with slashes at both ends
 */
export function headersFile(embeddable: readonly string[] = []): string {
  // Cloudflare joins the values of all rules that match, and two policies allow only what both do: so the first is
  // taken off with “!”. On Netlify the later rule wins by itself.
  const open = embeddable.map((path) =>
    rule(`${path}*`, ['! Content-Security-Policy', 'Content-Security-Policy: frame-ancestors *']),
  );
  const hashed = rule(`${basePath}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']);
  const asked = ['sw.js', `${EDITIONS_FOLDER}*`].map((path) => rule(`${basePath}${path}`, ['Cache-Control: no-cache']));
  return [rule('/*', EVERYWHERE), hashed, ...asked, ...open].join('\n');
}

function rule(path: string, lines: readonly string[]): string {
  return `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
