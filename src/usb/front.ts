import { sourceHash } from '../build/csp.ts';
import { formatDate } from '../i18n/date.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { basePath, permanentUrl } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { siteName } from '../site-name.ts';

/** The folder beside the first page that holds everything else. */
export const editionFolder = 'celvedis';

const LANGUAGES: readonly (keyof Labels)[] = ['lv', 'en'];
const HOME: Labels = { lv: `${editionFolder}/index.html`, en: `${editionFolder}/en/index.html` };
const STYLE =
  'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif;color-scheme:light dark}section{margin-top:2.5rem}h1,h2{font-size:1.6rem;line-height:1.25}a{font-weight:700}';
const FORBIDDEN = "default-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The page that readers open. A script in the folder leads on, so that who opened it in a zip that isn't unpacked, where
 * there is no folder, stays here and reads what to do.
 * @param script path of that script
 * @param icon path of the site's icon
 */
export function firstPage(script: string, icon: string): string {
  const sections = LANGUAGES.map(
    (lang, at) => `<section lang="${lang}">
<h${at + 1}>${siteName[lang]}</h${at + 1}>
<p><a href="${HOME[lang]}">${t(lang, 'usb.open')}</a></p>
<p>${typeset(t(lang, 'usb.closed'), lang)}</p>
</section>`,
  );
  return `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${FORBIDDEN}; script-src file:; img-src file:; style-src-elem ${sourceHash(STYLE)}">
<title>${siteName.lv}</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="${icon}" type="image/svg+xml">
<script src="${script}" data-to="${HOME.lv}"></script>
<style>${STYLE}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** The frame whose file keeps what readers choose, with its script beside it. */
export function framePage(script: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${FORBIDDEN}; script-src file:">
<title>${siteName.lv}</title>
<script src="${script}"></script>
`;
}

/** What to do with the edition, as a text that Windows shows right: with a mark of its letters and its line ends. */
export function readMe(day: string): string {
  const url = permanentUrl(basePath);
  const parts = LANGUAGES.map((lang) =>
    [
      `${siteName[lang].toUpperCase()}\n${t(lang, 'usb.edition', { date: formatDate(day, lang) })}`,
      `${t(lang, 'usb.howTitle')}\n${t(lang, 'usb.how')}`,
      `${t(lang, 'usb.worksTitle')}\n${t(lang, 'usb.works')}`,
      `${t(lang, 'usb.keepTitle')}\n${t(lang, 'usb.keep', { url })}`,
    ].join('\n\n'),
  );
  return `\uFEFF${parts.join('\n\n----\n\n')}\n`.replaceAll('\n', '\r\n');
}
