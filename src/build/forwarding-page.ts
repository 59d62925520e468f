import { escapeHtml } from '../html/escape.ts';
import { t } from '../i18n/strings.ts';
import { type MovedPage, movedHref } from '../redirects.ts';
import { fileHref, siteUrl } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';

const STYLE =
  'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif;color-scheme:light dark}';

/**
 * The page at an old address: it leads on at once, keeps the place within the page, and says where to for those whom
 * nothing leads.
 * @param title of the page it leads to
 */
export function forwardingPage({ to, reason, places }: MovedPage, title: string, lang: keyof Labels): string {
  const href = movedHref(to, lang);
  const hrefs = Object.fromEntries(Object.entries(places).map(([anchor, place]) => [anchor, movedHref(place, lang)]));
  const said = reason ? `<p>${t(lang, 'moved.reason')} <span lang="lv">${escapeHtml(reason)}</span></p>` : '';
  // The script comes before the refresh, which would lose the place on the page.
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${t(lang, 'moved.title')}: ${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(href, siteUrl).href}">
<script src="${fileHref('forward.js')}" data-to="${href}" data-places="${escapeHtml(JSON.stringify(hrefs))}"></script>
<noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${t(lang, 'moved.title')}</h1>
<p>${t(lang, 'moved.now')} <a href="${href}">${escapeHtml(title)}</a></p>
${said}
</main>
</body>
</html>
`;
}

/**
 * The `_redirects` file that Netlify and Cloudflare Pages read; other hosts ignore it and serve the forwarding pages.
 * @param moved old address and new one, both from the domain's root
 */
export function redirectsFile(moved: readonly (readonly [from: string, to: string])[]): string {
  return moved.map(([from, to]) => `${from} ${to} 301\n`).join('');
}
