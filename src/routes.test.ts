import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Kind, kinds } from './schema/kinds.ts';
import { type AreaId, taxonomy } from './schema/taxonomy.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as it is loaded under these variables; those not named are empty. */
function routesWith(variables: Partial<Record<'SITE_URL' | 'BASE_PATH' | 'REPO_URL', string>> = {}) {
  for (const name of ['SITE_URL', 'BASE_PATH', 'REPO_URL'] as const) vi.stubEnv(name, variables[name] ?? '');
  vi.resetModules();
  return import('./routes.ts');
}

describe('the environment', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['//', '/'],
    ['celvedis', '/celvedis/'],
    ['/celvedis', '/celvedis/'],
    ['celvedis/', '/celvedis/'],
    ['/celvedis/', '/celvedis/'],
    ['/a/b', '/a/b/'],
    ['//celvedis//', '/celvedis/'],
  ])('BASE_PATH %j is served from %s', async (given, basePath) => {
    expect((await routesWith({ BASE_PATH: given })).basePath).toBe(basePath);
  });

  it('has defaults for a copy at home', async () => {
    const { siteUrl, basePath, repository } = await routesWith();
    expect([siteUrl, basePath, repository]).toEqual(['http://localhost:4321', '/', '']);
  });

  it('sets the site and the repository, the latter without its last slash', async () => {
    const { siteUrl, repository } = await routesWith({
      SITE_URL: 'https://example.lv',
      REPO_URL: 'https://example.lv/repo/',
    });
    expect([siteUrl, repository]).toEqual(['https://example.lv', 'https://example.lv/repo']);
  });
});

describe.each([
  ['/', ''],
  ['/celvedis', '/celvedis'],
])('addresses under %s', (BASE_PATH, base) => {
  it('of pages and entries, in both languages', async () => {
    const { pageHref, entryHref } = await routesWith({ BASE_PATH });
    expect(pageHref('', 'lv')).toBe(`${base}/`);
    expect(pageHref('', 'en')).toBe(`${base}/en/`);
    expect(pageHref('par', 'lv')).toBe(`${base}/par/`);
    expect(entryHref('rec-hou-03', 'en')).toBe(`${base}/en/rec-hou-03/`);
  });

  it('of lists, each of its own', async () => {
    const { listHref } = await routesWith({ BASE_PATH });
    expect(listHref('legal-act', 'lv')).toBe(`${base}/tiesibu-akti/`);
    const all = (Object.keys(kinds) as Kind[]).map((kind) => listHref(kind, 'en'));
    expect(new Set(all).size).toBe(all.length);
    for (const href of all) expect(href.startsWith(`${base}/en/`)).toBe(true);
  });

  it('of presentations, open at a slide', async () => {
    const { presentHref } = await routesWith({ BASE_PATH });
    expect(presentHref('ws-hou', 'lv')).toBe(`${base}/radit/#ws-hou/1`);
    expect(presentHref('k1.eJ_-', 'en', 5)).toBe(`${base}/en/radit/#k1.eJ_-/5`);
  });

  it('of the core areas only', async () => {
    const { areaHref } = await routesWith({ BASE_PATH });
    expect(areaHref('hou', 'lv')).toBe(`${base}/jomas/majokli/`);
    expect(areaHref('hou', 'en')).toBe(`${base}/en/jomas/majokli/`);
    for (const [area, { core }] of Object.entries(taxonomy.areas))
      expect(areaHref(area as AreaId, 'lv') !== undefined).toBe(core);
  });

  it('of files', async () => {
    expect((await routesWith({ BASE_PATH })).fileHref('favicon.svg')).toBe(`${base}/favicon.svg`);
  });

  it('of QR codes, which say in their names what they lead to', async () => {
    const { qrHref } = await routesWith({ BASE_PATH });
    expect(qrHref('', 'lv')).toBe(`${base}/qr/index.svg`);
    expect(qrHref('rec-hou-03', 'en')).toBe(`${base}/en/qr/rec-hou-03.svg`);
    expect(qrHref('jomas/veseliba', 'lv')).toBe(`${base}/qr/jomas/veseliba.svg`);
  });

  it('as they are cited and printed', async () => {
    const { entryHref, permanentUrl, shortUrl } = await routesWith({ BASE_PATH, SITE_URL: 'https://example.lv' });
    const url = permanentUrl(entryHref('rec-hou-03', 'en'));
    expect(url).toBe(`https://example.lv${base}/en/rec-hou-03/`);
    expect(shortUrl(url)).toBe(`example.lv${base}/en/rec-hou-03/`);
  });

  it('of data series, in both languages', async () => {
    const { csvHref } = await routesWith({ BASE_PATH });
    expect(csvHref('pmlp', 'lv')).toBe(`${base}/dati/pmlp.csv`);
    expect(csvHref('pmlp', 'en')).toBe(`${base}/en/dati/pmlp.csv`);
  });

  it.each([
    ['/', '/'],
    ['/rec-hou-03/#soli', '/rec-hou-03/#soli'],
    ['/en/par/', '/en/par/'],
  ])('of the content’s %s', async (href, inside) => {
    expect((await routesWith({ BASE_PATH })).contentHref(href)).toBe(`${base}${inside}`);
  });

  it.each(['#soli', 'https://likumi.lv/', 'mailto:pasts@km.gov.lv', ''])('but not of %j', async (href) => {
    expect((await routesWith({ BASE_PATH })).contentHref(href)).toBe(href);
  });
});
