import type { Kind } from './schema/kinds.ts';
import { type AreaId, type Labels, taxonomy } from './schema/taxonomy.ts';
import { slideFragment } from './slides/slide-fragment.ts';

type Lang = keyof Labels;

/** Address the site is published under, without the base path; `SITE_URL` sets it. */
export const siteUrl = process.env.SITE_URL || 'http://localhost:4321';

/** Sub-path the site is served from, with a slash at both ends; `BASE_PATH` sets it. */
export const basePath = withSlashes(process.env.BASE_PATH || '/');

/** Address of the repository, for edit links; `REPO_URL` sets it. Without it there is no edit link. */
export const repository = (process.env.REPO_URL || '').replace(/\/$/, '');

const lists: Record<Kind, string> = {
  recommendation: 'ieteikumi',
  principle: 'principi',
  'legal-act': 'tiesibu-akti',
  'eu-goal': 'es-merki',
  'success-factor': 'panakumu-faktori',
  guidance: 'norades',
  finding: 'konstatejumi',
  statistic: 'dati',
  body: 'iestades',
  practice: 'pieredze',
  project: 'projekti',
  event: 'laika-linija',
  report: 'parskati',
  term: 'glosarijs',
  workshop: 'seminari',
  caveat: 'atskiribas',
  source: 'avoti',
};

/** Address as content writes it, without the base path: `/en/rec-hou-03/`; the path brings its own closing slash. */
export function contentPath(path: string, lang: Lang): string {
  return `/${lang === 'en' ? 'en/' : ''}${path}`;
}

/** Address of a page from the domain's root, e.g. `/en/rec-hou-03/`; an empty path is the home page. */
export function pageHref(path: string, lang: Lang): string {
  return contentHref(contentPath(path === '' ? '' : `${path}/`, lang));
}

/** Address of an entry's own page. */
export function entryHref(id: string, lang: Lang): string {
  return pageHref(id, lang);
}

/** Address of a section of an entry's page; of the page itself without an anchor. */
export function placeHref(id: string, anchor: string | undefined, lang: Lang): string {
  return anchor === undefined ? entryHref(id, lang) : `${entryHref(id, lang)}#${anchor}`;
}

/** Path of the page that shows an entry in a frame on other sites. */
export function embedHref(id: string, lang: Lang): string {
  return pageHref(`embed/${id}`, lang);
}

/** The folder of entries as data, with its closing slash. */
export function partFolder(lang: Lang): string {
  return contentHref(contentPath('ieraksti/', lang));
}

/** Address of the page where a set is put together; a set follows as a fragment. */
export function builderHref(lang: Lang): string {
  return pageHref('kopa', lang);
}

/** Path of the page that shows slides, without language and slashes at its ends. */
export const presentPath = 'radit';

/**
 * Address of a presentation, open at a slide.
 * @param what id of an entry or a workshop, or a set as `planToFragment` makes it
 * @param slide from 1
 */
export function presentHref(what: string, lang: Lang, slide = 1): string {
  return `${pageHref(presentPath, lang)}#${slideFragment({ what, slide })}`;
}

/** Path of the page of downloads, which is also the folder of its files, without language and slashes at its ends. */
export const downloadsPath = 'lejupielades';

/** Address of a file offered for download; both languages share the folder. */
export function downloadHref(file: string): string {
  return contentHref(`/${downloadsPath}/${file}`);
}

/** Path of the list page of a kind, without language and slashes at its ends. */
export function listPath(kind: Kind): string {
  return lists[kind];
}

/** Address of the list page of a kind. */
export function listHref(kind: Kind, lang: Lang): string {
  return pageHref(listPath(kind), lang);
}

/** Path of an area's page, for the five areas that have one. */
export function areaPath(area: AreaId): string | undefined {
  const entry = taxonomy.areas[area];
  return 'slug' in entry ? `jomas/${entry.slug}` : undefined;
}

/** Address of an area's page, for the five areas that have one. */
export function areaHref(area: AreaId, lang: Lang): string | undefined {
  const path = areaPath(area);
  return path === undefined ? undefined : pageHref(path, lang);
}

/** Address of the same page in another language, from the path of any page; home for the page that says there is none. */
export function inLanguage(pathname: string, lang: Lang): string {
  const path = pathname
    .slice(basePath.length)
    .replace(/^en(\/|$)/, '')
    .replace(/\/$/, '');
  return pageHref(path === '404' ? '' : path, lang);
}

/** Address of a file in `public/`. */
export function fileHref(name: string): string {
  return `${basePath}${name}`;
}

/** Address of what browsers need to install the site like an app. */
export function manifestHref(lang: Lang): string {
  return contentHref(contentPath('manifest.webmanifest', lang));
}

/** The whole address of a page or file of the site, as it is cited, printed and put into QR codes. */
export function permanentUrl(href: string): string {
  return new URL(href, siteUrl).href;
}

/** A whole address as people write and read it on paper: `guide.lv/rec-hou-03/`. */
export function shortUrl(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** Address of the QR code of a page, an SVG file named by the page’s path: `/en/qr/jomas/veseliba.svg`, `/qr/index.svg`. */
export function qrHref(path: string, lang: Lang): string {
  return contentHref(contentPath(`qr/${path || 'index'}.svg`, lang));
}

/** Address of a data series as a CSV file. */
export function csvHref(series: keyof typeof taxonomy.series, lang: Lang): string {
  return contentHref(contentPath(`${lists.statistic}/${series}.csv`, lang));
}

/** An address written in content (`/rec-hou-03/#soli`) as it must stand under the base path. */
export function contentHref(href: string): string {
  return href.startsWith('/') ? `${basePath}${href.slice(1)}` : href;
}

function withSlashes(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}
